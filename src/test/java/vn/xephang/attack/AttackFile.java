package vn.xephang.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of {@code src/test/resources/attack}, whose README says how they are written. */
final class AttackFile {
    private static final Pattern REPEATED = Pattern.compile("«([^«»]*)×(\\d+)»");

    private AttackFile() {}

    /** The entries of one file. */
    static List<JsonNode> read(String name) {
        return read(new PathMatchingResourcePatternResolver().getResource("classpath:attack/" + name));
    }

    /** The cases of all families. */
    static List<Attack> attacks() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath:attack/cases/*.json");
            return Arrays.stream(files)
                    .flatMap(file -> read(file).stream().map(entry -> Attack.of(family(file), entry)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Long texts are written short: {@code «ab×3»} is {@code ababab}. */
    static String unfolded(String text) {
        return REPEATED.matcher(text)
                .replaceAll(
                        folded -> Matcher.quoteReplacement(folded.group(1).repeat(Integer.parseInt(folded.group(2)))));
    }

    private static String family(Resource file) {
        return String.valueOf(file.getFilename()).replace(".json", "");
    }

    private static List<JsonNode> read(Resource file) {
        try (InputStream text = file.getInputStream()) {
            return JsonMapper.shared().readTree(text).valueStream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
