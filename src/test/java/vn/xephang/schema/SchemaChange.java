package vn.xephang.schema;

import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.DiffLevel;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A difference between two schemas.
 *
 * @param element what differs, as in {@code YearlyScore.rank}
 * @param reason in the words of the engine
 */
record SchemaChange(Kind kind, String element, String reason) {
    /** What it does to a program that was written against the earlier schema. */
    enum Kind {
        /** It may fail. */
        BREAKING,
        /** It may meet a value that it does not know, or get another answer. */
        CAREFUL,
        /** Nothing. */
        ADDED
    }

    static List<SchemaChange> between(String earlier, String later) {
        var reporter = new CapturingReporter();
        new SchemaDiff(SchemaDiff.Options.defaultOptions())
                .diffSchema(SchemaDiffSet.diffSetFromSdl(earlier, later), reporter);
        return reporter.getEvents().stream()
                .filter(event -> event.getCategory() != null)
                .map(event -> new SchemaChange(kind(event), element(event), event.getReasonMsg()))
                .distinct()
                .toList();
    }

    private static Kind kind(DiffEvent event) {
        if (event.getLevel() == DiffLevel.BREAKING) {
            return Kind.BREAKING;
        }
        return event.getLevel() == DiffLevel.DANGEROUS ? Kind.CAREFUL : Kind.ADDED;
    }

    private static String element(DiffEvent event) {
        return Stream.of(event.getTypeName(), event.getFieldName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }
}
