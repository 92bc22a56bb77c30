package vn.xephang.datacheck.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table and its columns; those of the key stand first.
 *
 * <p>The same as the tables of schema data, without what the database fills in itself; a test compares the two.
 */
public record Layout(String table, List<String> key, List<Column> columns) {
    private static final String SOURCE = "source_code";
    private static final String PREFERRED = "is_preferred";

    /** A table, the columns of its key, a bar and its other columns; those with a question mark may be empty. */
    private static final String TABLES = """
            release                release_number | published_at note
            source                 source_code | kind title title_en? publisher url? document_number? published_on? \
                                   language_code is_inferred cited_in_source_code? note?
            unit_group             group_code | name_vi name_en ordinal source_code
            unit                   unit_code | group_code parent_unit_code? name_vi name_en source_code \
                                   parent_source_code? note?
            ranking_index          index_code | name_vi name_en maximum_score maximum_score_basis \
                                   successor_index_code? source_code note?
            edition                index_code year | published_on? comparability_with_previous break_reasons? \
                                   source_code note_vi? note_en? previous_year?
            component              component_code | name_vi name_en source_code
            edition_component      index_code year component_code | ordinal weight? maximum_score? source_code note?
            classification         classification_code | name_vi name_en source_code
            edition_classification index_code year classification_code | ordinal minimum_score? source_code note?
            score_claim            index_code year unit_code source_code | score basis is_preferred note?
            rank_claim             index_code year unit_code source_code | rank_best rank_worst basis is_preferred note?
            rank_change_claim      index_code year since_year unit_code source_code | rank_change basis is_preferred note?
            classification_claim   index_code year unit_code source_code | classification_code basis is_preferred note?
            component_score_claim  index_code year unit_code component_code source_code | score basis is_preferred note?
            award_claim            index_code year unit_code award_code source_code | award_vi award_en basis \
                                   is_preferred note?
            group_size_claim       index_code year group_code source_code | unit_count basis is_preferred note?
            classification_count_claim index_code year group_code classification_code source_code | unit_count? \
                                   stated_as basis is_preferred note?
            component_average_claim index_code year group_code component_code source_code | since_year? average? \
                                   trend? basis is_preferred note?
            edition_claim          index_code year topic_code group_code? unit_code? source_code | value value_number? \
                                   statement_vi statement_en basis is_preferred note? \
                                   assertion? detail_code? since_year? value_low? value_high?
            measurement_unit       measurement_unit | name_vi name_en name_en_one difference_vi difference_en \
                                   difference_en_one? is_rank
            portal_base            base_code | name_vi name_en source_code is_stated
            portal_metric          metric_code | name_vi name_en measurement_unit numerator_metric_code? \
                                   rank_metric_code? ordinal source_code note?
            portal_base_metric     base_code | metric_code source_code
            portal_claim           metric_code as_of as_of_precision base_code? source_code | value qualifier stated_as \
                                   basis is_preferred note?
            portal_target          target_code | metric_code base_code? threshold qualifier stated_as scope starts_on? \
                                   deadline source_code basis note?
            portal_target_document target_code ordinal | document_source_code source_code
            """;

    private static final List<Layout> ALL = TABLES.lines().map(Layout::of).toList();

    public static List<Layout> all() {
        return ALL;
    }

    /** The tables in which each row is one source's claim of a figure. */
    public static Stream<Layout> ofClaims() {
        return ALL.stream().filter(layout -> layout.has(PREFERRED));
    }

    public boolean has(String column) {
        return columns.stream().anyMatch(each -> each.name().equals(column));
    }

    /** What the claims are about: the key without the source. */
    public List<String> figure() {
        return key.stream().filter(column -> !column.equals(SOURCE)).toList();
    }

    private static Layout of(String line) {
        var words = line.split("[ |]+");
        var columns = Arrays.stream(words)
                .skip(1)
                .map(word -> Column.of(words[0], word))
                .toList();
        int keySize = line.substring(0, line.indexOf('|')).split(" +").length - 1;
        var key = columns.stream().limit(keySize).map(Column::name).toList();
        return new Layout(words[0], key, columns);
    }
}
