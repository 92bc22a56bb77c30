package vn.xephang.graphql;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that nobody foresaw. An answer has its id only, under which the log says once what happened.
 */
public record Unforeseen(String id) {
    /** What an error's extensions call it. */
    public static final String ID = "id";

    private static final int MOST_CHARACTERS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

    public static Unforeseen of(Throwable thrown) {
        var unforeseen = new Unforeseen(UUID.randomUUID().toString());
        LOG.error("Unforeseen error {}", unforeseen.id, thrown);
        return unforeseen;
    }

    /** For what was not thrown, but said. */
    public static Unforeseen of(String message) {
        var unforeseen = new Unforeseen(UUID.randomUUID().toString());
        LOG.error("Unforeseen error {}: {}", unforeseen.id, Shown.cut(message, MOST_CHARACTERS));
        return unforeseen;
    }

    public String message() {
        return "Something went wrong on the server. Its log has the details under the id " + id + ".";
    }
}
