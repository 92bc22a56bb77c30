package vn.xephang.dataset;

import org.junit.jupiter.api.Test;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class FigureLoadTests {
    @Test
    void changedFiguresAreLoadedAnew() {
        var database = Migration.migrated("loaded_anew");
        var loaded = scores(database);
        database.owner().sql("delete from data.score_claim").update();
        forgetLoad(database);

        Migration.run(database);

        assertThat(scores(database)).isPositive().isEqualTo(loaded);
    }

    /** A program of an earlier release may be started again by mistake. */
    @Test
    void figuresOfALaterReleaseAreNotReplaced() {
        var database = Migration.migrated("loaded_later");
        database.owner()
                .sql("update data.release set release_number = release_number + 1")
                .update();
        database.owner().sql("delete from data.score_claim").update();
        forgetLoad(database);

        assertThatException()
                .isThrownBy(() -> Migration.run(database))
                .withStackTraceContaining(
                        "The database holds release 2 of the figures, this program brings release 1.");

        assertThat(scores(database)).isZero();
    }

    /** As if the files had changed since. */
    private static void forgetLoad(TestDatabase database) {
        database.owner()
                .sql("update databasechangelog set md5sum = '9:00000000000000000000000000000000' where id = 'figures'")
                .update();
    }

    private static int scores(TestDatabase database) {
        return database.owner()
                .sql("select count(*) from data.score_claim")
                .query(Integer.class)
                .single();
    }
}
