package vn.xephang.export.table;

import graphql.language.Document;
import graphql.language.Field;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;
import vn.xephang.graphql.FieldsBeside;
import vn.xephang.provenance.Figure;

/** Asks beside each figure of a document for its status. Where it comes from needs no asking, but a figure. */
public final class FigureColumns {
    private final GraphQLSchema schema;
    private final Set<ExtraColumn> asked;
    private boolean hasStatus;
    private boolean hasFigure;

    public FigureColumns(GraphQLSchema schema, Set<ExtraColumn> asked) {
        this.schema = schema;
        this.asked = asked;
    }

    /** The document with what was asked; a refusal where it has no figure of which that is known. */
    public Document added(Document document) {
        if (!asked.contains(ExtraColumn.STATUS) && !asked.contains(ExtraColumn.SOURCE)) {
            return document;
        }
        var added = FieldsBeside.added(document, schema, this::beside);
        if (asked.contains(ExtraColumn.STATUS) && !hasStatus) {
            throw ExtraColumn.STATUS.refused("no figure whose status is known");
        }
        if (asked.contains(ExtraColumn.SOURCE) && !hasFigure) {
            throw ExtraColumn.SOURCE.refused("no figure");
        }
        return added;
    }

    private Stream<Field> beside(Field field, GraphQLFieldDefinition definition, Set<String> taken) {
        var figure = Figure.of(definition);
        hasFigure |= figure.isPresent();
        var status = asked.contains(ExtraColumn.STATUS) ? figure.map(Figure::status) : Optional.<String>empty();
        hasStatus |= status.isPresent();
        return status.map(name -> status(field, name, taken)).stream();
    }

    /** Named after its figure where that has another name, or where the caller calls something else by its own. */
    private static Field status(Field figure, String status, Set<String> taken) {
        var own = Field.newField(status).build();
        if (figure.getAlias() == null && !taken.contains(status)) {
            return own;
        }
        var name = figure.getResultKey() + StringUtils.capitalize(status.replace(figure.getName(), ""));
        return own.transform(it -> it.alias(name));
    }
}
