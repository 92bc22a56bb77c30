package vn.xephang.dataset;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;
import vn.xephang.database.TestPostgres;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FirstReadTests {
    @Test
    void migratedFiguresAreRead() {
        var database = Migration.migrated("first_read");
        assertThatCode(() -> read(database)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseThatWasNotMigratedIsRefused() {
        var database = TestPostgres.database("first_read_nothing");
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> read(database))
                .withMessage("The API cannot read the published figures: relation \"api.release\" does not exist.");
    }

    @Test
    void viewsThatTheApiMayNotReadAreRefused() {
        var database = Migration.migrated("first_read_forbidden");
        database.owner().sql("revoke usage on schema api from xephang_api").update();
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> read(database))
                .withMessage("The API cannot read the published figures: permission denied for schema api.");
    }

    @Test
    void aDatabaseWithoutAReleaseIsRefused() {
        var database = Migration.migrated("first_read_empty");
        database.owner().sql("delete from data.release").update();
        assertThatExceptionOfType(FailureAnalyzedException.class)
                .isThrownBy(() -> read(database))
                .withMessageContaining("cannot read the published figures");
    }

    private static void read(TestDatabase database) {
        new FirstRead(new DatasetQuery(database.api())).afterSingletonsInstantiated();
    }
}
