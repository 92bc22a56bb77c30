package vn.xephang.rankbounds;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.xephang.rankingindex.EditionKey;
import vn.xephang.view.SyntheticViews;
import vn.xephang.yearlyscore.ScoreKey;

import static org.assertj.core.api.Assertions.assertThat;

/** Which figures tell that classes follow scores, or that they do not. */
class ClassOrderQueryTests {
    private static final EditionKey EDITION = new EditionKey("synthetic-index", 2019);

    @RegisterExtension
    static final SyntheticViews VIEWS = new SyntheticViews();

    private final ClassOrderQuery classOrder = new ClassOrderQuery(VIEWS.jdbc());

    @Test
    void thoseOfUnitsOfTwoClassesTell() {
        give("insert into data.classification_claim (unit_code, classification_code)"
                + " values ('synthetic-a', 'synthetic-good'), ('synthetic-b', 'synthetic-poor')");
        give("insert into data.rank_claim (unit_code, rank_best, rank_worst)"
                + " values ('synthetic-a', 1, 1), ('synthetic-b', 9, 9)");
        assertThat(classOrder.evidence(List.of(EDITION)).get(EDITION))
                .extracting(ScoreKey::unitCode)
                .containsExactly("synthetic-a", "synthetic-b");
    }

    @Test
    void thoseOfOneClassDoNot() {
        give(
                "insert into data.classification_claim (unit_code, classification_code) values ('synthetic-a', 'synthetic-good')");
        give("insert into data.rank_claim (unit_code, rank_best, rank_worst) values ('synthetic-a', 1, 1)");
        assertThat(classOrder.evidence(List.of(EDITION))).isEmpty();
    }

    @Test
    void lowestScoresThatAreStatedDo() {
        assertThat(classOrder.stated(List.of(EDITION))).isEmpty();
        give("update data.edition_classification set minimum_score = 80 where classification_code = 'synthetic-good'");
        assertThat(classOrder.stated(List.of(EDITION))).isEqualTo(Map.of(EDITION, List.of("synthetic-good")));
    }

    private static void give(String figures) {
        VIEWS.jdbc().sql(figures).update();
    }
}
