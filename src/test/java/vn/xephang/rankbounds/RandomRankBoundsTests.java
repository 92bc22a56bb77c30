package vn.xephang.rankbounds;

import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.xephang.view.SyntheticViews;
import vn.xephang.yearcomparison.SyntheticFigures;
import vn.xephang.yearcomparison.SyntheticYear;

import static org.assertj.core.api.Assertions.assertThat;

/** Of complete synthetic groups, of which some is published, the true rank lies within the bounds; a failure names its seed. */
class RandomRankBoundsTests {
    @RegisterExtension
    static final SyntheticViews VIEWS = new SyntheticViews();

    @ParameterizedTest
    @MethodSource("seeds")
    void theTrueRankLiesWithinTheBounds(long seed) {
        var random = new Random(seed);
        var figures = new SyntheticFigures(VIEWS.jdbc(), random, false);
        var year = SyntheticYear.random(2019, figures.units(2 + random.nextInt(12)), random);
        figures.publish(year);
        year.units().forEach(unit -> forgetSome(unit, random));
        var rows = VIEWS.jdbc()
                .sql(
                        "select b.*, y.rank from api.rank_bounds b join api.yearly_rank y using (index_code, year, unit_code)")
                .query()
                .listOfRows();
        assertThat(rows).allSatisfy(row -> assertHolds(row, year.rank(String.valueOf(row.get("unit_code")))));
    }

    /** Most are not worth bounds otherwise: their ranks are known. */
    private static void forgetSome(String unit, Random random) {
        if (random.nextInt(3) > 0) {
            VIEWS.jdbc()
                    .sql("delete from data.rank_claim where unit_code = :unit")
                    .param("unit", unit)
                    .update();
        }
        if (random.nextInt(3) > 0) {
            VIEWS.jdbc()
                    .sql("delete from data.score_claim where unit_code = :unit")
                    .param("unit", unit)
                    .update();
        }
    }

    private static void assertHolds(Map<String, Object> row, int truth) {
        assertThat(row.get("rank")).as("%s", row).isIn(null, truth);
        assertThat(row.get("absence")).as("%s", row).isNotIn("CONTRADICTED", "CLASSES_DO_NOT_FOLLOW_SCORES");
        if (row.get("best_rank") instanceof Integer best) {
            assertThat(best).as("%s", row).isLessThanOrEqualTo(truth);
        }
        if (row.get("worst_rank") instanceof Integer worst) {
            assertThat(worst).as("%s", row).isGreaterThanOrEqualTo(truth);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }
}
