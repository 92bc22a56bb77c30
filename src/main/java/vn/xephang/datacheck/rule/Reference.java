package vn.xephang.datacheck.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.xephang.datacheck.table.Layout;

/**
 * Columns whose values are those of another table's columns.
 *
 * @param columns where the reference stands, in the order of {@code keys}
 */
record Reference(String table, List<String> columns, String target, List<String> keys) {
    /** The more a key says, the earlier it is taken: what it covers needs no shorter one. */
    private static final List<Layout> TARGETS = Stream.of(
                    "edition_classification",
                    "edition_component",
                    "edition",
                    "source",
                    "unit_group",
                    "unit",
                    "ranking_index",
                    "component",
                    "classification",
                    "portal_base",
                    "portal_metric",
                    "portal_target")
            .flatMap(name ->
                    Layout.all().stream().filter(layout -> layout.table().equals(name)))
            .toList();

    /** Columns that refer to a table under another name than its own. */
    private static final List<Reference> OTHER_NAMES = List.of(
            other("unit", "parent_unit_code", "unit", "unit_code"),
            other("unit", "parent_source_code", "source", "source_code"),
            other("source", "cited_in_source_code", "source", "source_code"),
            other("ranking_index", "successor_index_code", "ranking_index", "index_code"),
            other("portal_metric", "numerator_metric_code", "portal_metric", "metric_code"),
            other("portal_metric", "rank_metric_code", "portal_metric", "metric_code"),
            other("portal_target_document", "document_source_code", "source", "source_code"),
            // The year alone: what it is compared with may be an edition of the index before.
            other("rank_change_claim", "since_year", "edition", "year"),
            // A trend needs the component in both years.
            new Reference(
                    "component_average_claim",
                    List.of("index_code", "since_year", "component_code"),
                    "edition_component",
                    List.of("index_code", "year", "component_code")));

    static List<Reference> all() {
        var sameNames = Layout.all().stream().flatMap(Reference::ofSameNames);
        return Stream.concat(sameNames, OTHER_NAMES.stream()).toList();
    }

    private static Stream<Reference> ofSameNames(Layout layout) {
        var references = new ArrayList<Reference>();
        var covered = new HashSet<String>();
        for (var target : TARGETS) {
            boolean isComplete = target.key().stream().allMatch(layout::has);
            if (target != layout && isComplete && covered.addAll(target.key())) {
                references.add(new Reference(layout.table(), target.key(), target.table(), target.key()));
            }
        }
        return references.stream();
    }

    private static Reference other(String table, String column, String target, String key) {
        return new Reference(table, List.of(column), target, List.of(key));
    }
}
