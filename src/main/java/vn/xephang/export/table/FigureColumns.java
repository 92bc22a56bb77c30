package vn.xephang.export.table;

import graphql.analysis.QueryTransformer;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.execution.CoercedVariables;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.schema.GraphQLSchema;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.StringUtils;
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
    public Document added(Document document, CoercedVariables variables) {
        if (!asked.contains(ExtraColumn.STATUS) && !asked.contains(ExtraColumn.SOURCE)) {
            return document;
        }
        var fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, Function.identity()));
        var definitions = new ArrayList<Definition>();
        for (var definition : document.getDefinitions()) {
            definitions.add(added(definition, fragments, variables));
        }
        if (asked.contains(ExtraColumn.STATUS) && !hasStatus) {
            throw ExtraColumn.STATUS.refused("no figure whose status is known");
        }
        if (asked.contains(ExtraColumn.SOURCE) && !hasFigure) {
            throw ExtraColumn.SOURCE.refused("no figure");
        }
        return document.transform(it -> it.definitions(definitions));
    }

    private Definition<?> added(
            Definition<?> definition, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        return (Definition<?>) QueryTransformer.newQueryTransformer()
                .schema(schema)
                .root(definition)
                .rootParentType(Objects.requireNonNull(schema.getQueryType()))
                .fragmentsByName(fragments)
                .variables(variables.toMap())
                .build()
                .transform(new QueryVisitorStub() {
                    @Override
                    public void visitField(QueryVisitorFieldEnvironment field) {
                        Figure.of(field.getFieldDefinition()).ifPresent(figure -> addBeside(field, figure));
                    }
                });
    }

    private void addBeside(QueryVisitorFieldEnvironment field, Figure figure) {
        hasFigure = true;
        var status = figure.status();
        if (asked.contains(ExtraColumn.STATUS) && status != null) {
            hasStatus = true;
            TreeTransformerUtil.insertAfter(field.getTraverserContext(), status(field.getField(), status));
        }
    }

    /** Named after its figure: where that has another name, the status gets it as well. */
    private static Field status(Field figure, String status) {
        var alias = figure.getAlias() == null
                ? null
                : figure.getAlias() + StringUtils.capitalize(status.replace(figure.getName(), ""));
        return Field.newField(status)
                .alias(alias)
                .directives(figure.getDirectives())
                .build();
    }
}
