package vn.xephang.schema;

import graphql.Directives;
import graphql.schema.idl.SchemaPrinter;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/** The served schema in the schema definition language: types, fields and values in the order of their names. */
@Component
class SchemaText {
    private final String text;

    SchemaText(GraphQlSource source) {
        var options = SchemaPrinter.Options.defaultOptions()
                .includeSchemaDefinition(true)
                .includeDirectives(true)
                // Tools know those of the specification; the engine's own say nothing of this schema.
                .includeDirectiveDefinition(name -> !Directives.isBuiltInDirective(name));
        text = new SchemaPrinter(options).print(source.schema());
    }

    String text() {
        return text;
    }
}
