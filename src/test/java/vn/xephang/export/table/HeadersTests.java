package vn.xephang.export.table;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HeadersTests {
    @Test
    void longOnesHaveAllNames() {
        assertThat(Headers.LONG.of(columns("unit.name", "rank", "box.year")))
                .containsExactly("unit.name", "rank", "box.year");
    }

    @Test
    void shortOnesHaveAsFewOfTheLastNamesAsTellThemApart() {
        assertThat(Headers.SHORT.of(columns("unit.code", "unit.name", "rank", "class.name", "box.unit.year")))
                .containsExactly("code", "unit.name", "rank", "class.name", "year");
    }

    @Test
    void aNameThatOthersEndWithStaysAsItIs() {
        assertThat(Headers.SHORT.of(columns("name", "box.name", "box.group.name")))
                .containsExactly("name", "box.name", "group.name");
    }

    @Test
    void equalOnesAreNumberedInTheirOrder() {
        assertThat(Headers.LONG.of(columns("name", "name", "name_2", "name")))
                .containsExactly("name", "name_3", "name_2", "name_4");
        assertThat(Headers.SHORT.of(columns("a.name", "a.name"))).containsExactly("name", "name_2");
    }

    private static List<Column> columns(String... names) {
        return Stream.of(names)
                .<Column>map(name -> new Named(List.of(name.split("\\."))))
                .toList();
    }

    private record Named(List<String> name) implements Column {
        @Override
        public CellKind kind() {
            return CellKind.TEXT;
        }

        @Override
        public @Nullable Object cell(Row row) {
            return null;
        }
    }
}
