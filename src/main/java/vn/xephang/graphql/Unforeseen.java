package vn.xephang.graphql;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that nobody foresaw. An answer has its id only, under which the log says what happened.
 */
public record Unforeseen(String id) {
    /** What an error's extensions call it. */
    public static final String ID = "id";

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Map<String, Traced> LAST = new ConcurrentHashMap<>();
    private static final int MOST_CHARACTERS = 1_000;
    private static final Logger LOG = LoggerFactory.getLogger(Unforeseen.class);

    /** Logs what was thrown: with its trace, unless one of its kind has had it a short while ago. */
    public static Unforeseen of(Throwable thrown) {
        var unforeseen = new Unforeseen(UUID.randomUUID().toString());
        var now = System.nanoTime();
        var last = LAST.get(kind(thrown));
        if (last != null && now - last.time < PAUSE.toNanos()) {
            LOG.error("Unforeseen error {}, of the kind of {}", unforeseen.id, last.id);
        } else {
            LAST.put(kind(thrown), new Traced(unforeseen.id, now));
            LOG.error("Unforeseen error {}", unforeseen.id, thrown);
        }
        return unforeseen;
    }

    /** The same for all that goes wrong at one place of the program, of which there are only so many. */
    static String kind(Throwable thrown) {
        var place = thrown.getStackTrace();
        return thrown.getClass().getName() + (place.length == 0 ? "" : " at " + place[0]);
    }

    /** For what was not thrown, but said. */
    public static Unforeseen of(String message) {
        var unforeseen = new Unforeseen(UUID.randomUUID().toString());
        LOG.error("Unforeseen error {}: {}", unforeseen.id, Shown.cut(message, MOST_CHARACTERS));
        return unforeseen;
    }

    private record Traced(String id, long time) {}

    public String message() {
        return "Something went wrong on the server. Its log has the details under the id " + id + ".";
    }
}
