package vn.xephang.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which differences are found, and what is made of each. */
class SchemaChangeTests {
    private static final String EARLIER = """
            type Query { unit(code: String, year: Int = 2019): Unit! units(filter: UnitFilter): [Unit!]! thing: Thing moves: [Movement!] }
            type Unit implements Node { id: ID! name: String! parent: Unit group: Group! }
            type Group implements Node { id: ID! }
            interface Node { id: ID! }
            union Thing = Unit | Group
            enum Movement { UP DOWN }
            input UnitFilter { search: String codes: [String!] }
            """;

    @Test
    void theSameSchemaHasNone() {
        assertThat(SchemaChange.between(EARLIER, EARLIER)).isEmpty();
    }

    @Test
    void theOrderOfThingsIsNone() {
        var lines = new ArrayList<>(EARLIER.lines().toList());
        Collections.reverse(lines);
        assertThat(SchemaChange.between(EARLIER, String.join("\n", lines))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                // A field, type, argument, value, member or interface is gone.
                "BREAKING | name: String!             | nothing",
                "BREAKING | type Group implements Node { id: ID! } | nothing",
                "BREAKING | , year: Int = 2019        | nothing",
                "BREAKING | UP DOWN                   | UP",
                "BREAKING | union Thing = Unit, Group | union Thing = Unit",
                "BREAKING | Unit implements Node      | Unit",
                "BREAKING | search: String            | nothing",
                // What was never null may be; what was left out must be given; a list, another type.
                "BREAKING | group: Group!             | group: Group",
                "BREAKING | code: String              | code: String!",
                "BREAKING | search: String            | search: String!",
                "BREAKING | code: String              | code: Int",
                "BREAKING | parent: Unit              | parent: [Unit]",
                "BREAKING | units(                    | units(first: Int!, ",
                "BREAKING | codes: [String!]          | codes: [String!] group: String!",
                // A value that a program does not know of.
                "CAREFUL  | UP DOWN                   | UP DOWN SAME",
                "CAREFUL  | year: Int = 2019          | year: Int = 2023",
                // More to ask for.
                "ADDED    | name: String!             | name: String! note: String",
            })
    void aDifferenceIsWhatItDoesToAProgram(SchemaChange.Kind kind, String part, @Nullable String other) {
        // A bar parts the columns.
        var text = part.replace(", Group", " | Group");
        assertThat(EARLIER).contains(text);
        var later = EARLIER.replace(text, other == null ? "" : other);
        assertThat(SchemaChange.between(EARLIER, later))
                .extracting(SchemaChange::kind)
                .isNotEmpty()
                .contains(kind)
                .doesNotContain(
                        kind == SchemaChange.Kind.BREAKING ? SchemaChange.Kind.ADDED : SchemaChange.Kind.BREAKING);
    }

    @Test
    void itNamesWhatDiffers() {
        assertThat(SchemaChange.between(EARLIER, EARLIER.replace("group: Group!", "group: Group")))
                .extracting(SchemaChange::element)
                .isEqualTo(List.of("Unit.group"));
    }
}
