package vn.xephang.export.table;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import java.util.Set;

/** What the cells of a column hold, when they hold anything. */
public enum CellKind {
    TEXT,
    NUMBER,
    BOOLEAN,
    /** A day as ISO text. */
    DATE,
    /** A moment as ISO text with its offset. */
    DATE_TIME;

    private static final Set<String> NUMBERS = Set.of("Int", "Float", "Decimal");

    /** The kind of a field that has no fields of its own. */
    static CellKind of(GraphQLNamedType leaf) {
        if (!(leaf instanceof GraphQLScalarType)) {
            return TEXT;
        }
        if (NUMBERS.contains(leaf.getName())) {
            return NUMBER;
        }
        if (leaf.getName().equals(ExtendedScalars.DateTime.getName())) {
            return DATE_TIME;
        }
        return switch (leaf.getName()) {
            case "Boolean" -> BOOLEAN;
            case "Date" -> DATE;
            default -> TEXT;
        };
    }
}
