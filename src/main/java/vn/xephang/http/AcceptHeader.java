package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/**
 * The forms of an answer that a client takes, and how much it likes each. The most exact range that fits a form decides; of forms
 * that are liked alike the one that is named comes before those that are only not excluded, then the one that is named first.
 */
public final class AcceptHeader {
    private final List<MediaType> ranges;

    private AcceptHeader(List<MediaType> ranges) {
        this.ranges = ranges;
    }

    /** An absent header, or an empty one, takes everything. */
    public static AcceptHeader of(HttpServletRequest request) {
        var header = String.join(",", Collections.list(request.getHeaders("Accept")));
        return new AcceptHeader(header.isBlank() ? List.of(MediaType.ALL) : ranges(header));
    }

    /** The best of the forms, which stand in the order that we like them. */
    public <F extends AnswerForm> Optional<F> choose(List<F> forms) {
        Comparator<F> byQuality = Comparator.comparing(form -> quality(form.mediaType()));
        return forms.stream()
                .filter(form -> quality(form.mediaType()) > 0)
                // Of equals the first, which max would not take.
                .min(byQuality
                        .reversed()
                        .thenComparing(form -> -exactness(best(form.mediaType())))
                        .thenComparing(form -> ranges.indexOf(best(form.mediaType()))));
    }

    private static List<MediaType> ranges(String header) {
        var ranges = new ArrayList<MediaType>();
        for (var range : MimeTypeUtils.tokenize(header)) {
            try {
                ranges.add(MediaType.parseMediaType(range));
            } catch (InvalidMediaTypeException malformed) {
                // Says nothing about what is taken, and the others may.
            }
        }
        return ranges;
    }

    private double quality(MediaType type) {
        return ranges.stream().anyMatch(range -> fits(range, type)) ? best(type).getQualityValue() : 0;
    }

    private MediaType best(MediaType type) {
        return ranges.stream()
                .filter(range -> fits(range, type))
                .min(Comparator.comparing(range -> -exactness(range)))
                .orElseThrow();
    }

    /** Every parameter of a range must be one of the form's: another character set is another form. */
    private static boolean fits(MediaType range, MediaType type) {
        return range.includes(type)
                && parameters(range).entrySet().stream()
                        .allMatch(asked ->
                                asked.getValue().replace("\"", "").equalsIgnoreCase(type.getParameter(asked.getKey())));
    }

    private static int exactness(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2 + parameters(range).size();
    }

    private static Map<String, String> parameters(MediaType range) {
        return range.removeQualityValue().getParameters();
    }
}
