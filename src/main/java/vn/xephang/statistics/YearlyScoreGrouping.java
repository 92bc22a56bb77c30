package vn.xephang.statistics;

import java.util.List;
import vn.xephang.graphql.SortKey;

/** What yearly scores can be taken together by. */
enum YearlyScoreGrouping {
    GROUP("group_code", "text", SortKey.ascending("group_ordinal")),
    YEAR("year", "integer", SortKey.descending("year")),
    PARENT("parent_unit_code", "text", SortKey.ascending("parent_sort_name")),
    CLASSIFICATION("classification_code", "text", SortKey.ascending("classification_ordinal")),
    INDEX("index_code", "text", SortKey.ascending("index_code"));

    private final String column;
    private final String type;
    private final SortKey usualOrder;

    YearlyScoreGrouping(String column, String type, SortKey usualOrder) {
        this.column = column;
        this.type = type;
        this.usualOrder = usualOrder;
    }

    String column() {
        return column;
    }

    String type() {
        return type;
    }

    /** Names and places in a scale may be those of several; the code tells these apart. */
    List<SortKey> usualOrder() {
        return List.of(usualOrder, SortKey.ascending(column));
    }
}
