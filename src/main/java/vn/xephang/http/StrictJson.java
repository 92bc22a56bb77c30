package vn.xephang.http;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** Reads JSON of one meaning only: no key twice, nothing after the end, Unicode that can be written again. */
public final class StrictJson {
    private static final int DEEPEST = 64;

    /** As many digits as a number may be written with. */
    private static final int LARGEST_EXPONENT = 1000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            // Decimals are exact here, and a double would not be.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private StrictJson() {}

    /**
     * Gives strings, numbers, booleans, lists, maps or null.
     *
     * @param where what the text is, as the one who sent it knows it
     */
    public static @Nullable Object read(String where, String text) {
        try {
            var value = JSON.readValue(text, Object.class);
            refuseHugeExponents(where, value);
            if (text.contains("\\u") && !isUnicode(value)) {
                throw refused(where + " has half of a surrogate pair, which is no Unicode character.");
            }
            return value;
        } catch (StreamConstraintsException excess) {
            throw Excess.of(excess).refused(where);
        } catch (NumberFormatException excess) {
            throw hugeExponent(where, "out of all bounds", Integer.MAX_VALUE);
        } catch (JacksonException malformed) {
            throw refused(where + " is not valid JSON" + place(malformed) + ".");
        }
    }

    /** What a value is in the words of JSON. */
    static String kind(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        return value instanceof String ? "a string" : value instanceof Number ? "a number" : "a boolean";
    }

    private static String place(JacksonException malformed) {
        var location = malformed.getLocation();
        if (location == null || location.getLineNr() < 1) {
            return "";
        }
        var duplicate = String.valueOf(malformed.getOriginalMessage()).startsWith("Duplicate");
        return "%s at line %d, column %d"
                .formatted(duplicate ? ": a key stands twice" : "", location.getLineNr(), location.getColumnNr());
    }

    private static boolean isUnicode(@Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            return isUnicode(List.copyOf(object.keySet()))
                    && object.values().stream().allMatch(StrictJson::isUnicode);
        }
        if (value instanceof List<?> list) {
            return list.stream().allMatch(StrictJson::isUnicode);
        }
        return !(value instanceof String text)
                || text.codePoints().noneMatch(point -> Character.getType(point) == Character.SURROGATE);
    }

    /** A few characters, and minutes of work for who makes a whole number of them. */
    private static void refuseHugeExponents(String where, @Nullable Object value) {
        if (value instanceof Map<?, ?> object) {
            object.values().forEach(inner -> refuseHugeExponents(where, inner));
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> refuseHugeExponents(where, inner));
        } else if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw hugeExponent(where, String.valueOf(-(long) number.scale()), Math.abs((long) number.scale()));
        }
    }

    /** @param asked its size; of one that no number here can hold the largest that one can */
    private static Refusal hugeExponent(String where, String exponent, long asked) {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "%1$s has a number with the exponent %2$s; it may be from -%3$d to %3$d."
                        .formatted(where, exponent, LARGEST_EXPONENT),
                Map.of("limit", "jsonExponent", "asked", asked, "allowed", LARGEST_EXPONENT));
    }

    private static Refusal refused(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message, Map.of());
    }
}
