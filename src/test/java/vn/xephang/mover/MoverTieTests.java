package vn.xephang.mover;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;
import vn.xephang.mover.Movers.Tie;

import static org.assertj.core.api.Assertions.assertThat;

/** Synthetic: 130 units that all climb one place, and one that climbs ten. */
class MoverTieTests {
    private static final TestDatabase DATABASE = Migration.migrated("movers");
    private static final MoverFilter SYNTHETIC =
            new MoverFilter(null, List.of("synthetic-group"), null, null, null, null);
    private final MoversQuery movers = new MoversQuery(JdbcClient.create(DATABASE.apiDataSource()));

    @BeforeAll
    static void giveRanks() {
        DATABASE.owner().sql("""
                        insert into data.source (source_code, kind, title, publisher, language_code, is_inferred)
                          values ('synthetic-source', 'ARTICLE', 'A synthetic article', 'Nobody', 'en', false);
                        insert into data.unit_group values ('synthetic-group', 'Nhóm', 'Group', 99, 'synthetic-source');
                        insert into data.ranking_index
                          values ('synthetic-index', 'Chỉ số', 'Index', 100, 'stated', null, 'synthetic-source', null);
                        insert into data.edition (index_code, year, comparability_with_previous, source_code)
                          values ('synthetic-index', 2018, 'COMPARABLE', 'synthetic-source'),
                            ('synthetic-index', 2019, 'COMPARABLE', 'synthetic-source');
                        insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
                          select 'synthetic-' || n, 'synthetic-group', 'Đơn vị ' || n, 'Unit ' || n, 'synthetic-source'
                          from generate_series(1, 131) n;
                        insert into data.rank_claim
                          (index_code, year, unit_code, source_code, rank_best, rank_worst, basis, is_preferred)
                          select 'synthetic-index', year, 'synthetic-' || n, 'synthetic-source', rank, rank, 'stated', true
                          from generate_series(1, 131) n
                          cross join (values (2018), (2019)) e(year)
                          cross join lateral (
                            select n + case when year = 2019 then 0 when n = 131 then 10 else 1 end as rank
                          ) r
                        """).update();
        // Of the year before only the rank by another index is known.
        DATABASE.owner().sql("""
                        insert into data.unit_group values ('synthetic-other-group', 'Nhóm khác', 'Other group', 98, 'synthetic-source');
                        insert into data.unit (unit_code, group_code, name_vi, name_en, source_code)
                          values ('synthetic-other', 'synthetic-other-group', 'Đơn vị khác', 'Other unit', 'synthetic-source');
                        insert into data.ranking_index
                          values ('synthetic-other-index', 'Chỉ số khác', 'Other index', 100, 'stated', null, 'synthetic-source', null);
                        insert into data.edition (index_code, year, comparability_with_previous, source_code)
                          values ('synthetic-other-index', 2018, 'COMPARABLE', 'synthetic-source');
                        insert into data.rank_claim
                          (index_code, year, unit_code, source_code, rank_best, rank_worst, basis, is_preferred)
                          values ('synthetic-other-index', 2018, 'synthetic-other', 'synthetic-source', 9, 9, 'stated', true),
                            ('synthetic-index', 2019, 'synthetic-other', 'synthetic-source', 2, 2, 'stated', true);
                        insert into data.rank_change_claim
                          (index_code, year, since_year, unit_code, source_code, rank_change, basis, is_preferred)
                          values ('synthetic-index', 2019, 2018, 'synthetic-other', 'synthetic-source', 3, 'stated', true)
                        """).update();
    }

    @Test
    void aStatedChangeIsOfOneIndexAndNotHeldAgainstAnother() {
        var filter = new MoverFilter(null, List.of("synthetic-other-group"), null, null, null, null);
        var change =
                movers.find(Wanted.of(filter, null, false, 1)).nodes().get(0).rankChange();
        assertThat(change.delta()).isEqualTo(7);
        assertThat(change.claimedDelta()).isNull();
    }

    @Test
    void aTieBeyondTheLargestAnswerIsCutAndSaidSo() {
        var found = movers.find(Wanted.of(SYNTHETIC, null, false, 2));
        assertThat(found.nodes()).hasSize(100);
        assertThat(found.totalCount()).isEqualTo(131);
        assertThat(found.lastTie()).isEqualTo(new Tie(1, 130, 99, List.of()));
    }

    @Test
    void theBiggestMoveAloneBringsNoTie() {
        var found = movers.find(Wanted.of(SYNTHETIC, null, false, 1));
        assertThat(found.nodes()).extracting(Mover::place).isEqualTo(List.of(1));
        assertThat(found.lastTie()).isEqualTo(new Tie(10, 1, 1, List.of()));
    }
}
