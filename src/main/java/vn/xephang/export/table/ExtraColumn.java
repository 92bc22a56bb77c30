package vn.xephang.export.table;

import java.util.Locale;
import java.util.Map;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** What a table can have beside what its document asks for. */
public enum ExtraColumn {
    /** Beside each figure how it came to be. */
    STATUS,
    /** At the end of a row where its figures are printed. */
    SOURCE,
    /** At the end of a row which release it is of. */
    RELEASE;

    /** As in {@code columns=}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Refusal refused(String lack) {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "The column '%s' cannot be added: the query asks for %s.".formatted(word(), lack),
                Map.of("column", word()));
    }
}
