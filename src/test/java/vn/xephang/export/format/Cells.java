package vn.xephang.export.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.table.CellKind;

/** Synthetic tables, and what a format makes of them. */
final class Cells {
    static final List<CellKind> KINDS =
            List.of(CellKind.TEXT, CellKind.NUMBER, CellKind.BOOLEAN, CellKind.DATE, CellKind.TEXT);

    private static final List<String> PIECES = List.of(
            "Sở Thông tin và Truyền thông",
            "Hoà Vang",
            "Đà Nẵng",
            "=",
            "+",
            "-",
            "@",
            "＝",
            "＋",
            "－",
            "＠",
            "'",
            "\"",
            ",",
            ";",
            "\n",
            "\r\n",
            "\r",
            "\t",
            " ",
            "\u00a0",
            "|",
            "\\",
            "1",
            "-3",
            "97.20",
            "%",
            "<b>&amp;</b>",
            "_x000D_",
            "_x0041_",
            "\uD83C\uDFC6",
            "e\u0301",
            "\u202e",
            "\ufeff",
            "null",
            "cmd|' /C calc'!A0",
            "SUM(A1)",
            "\u0001");

    private Cells() {}

    static byte[] written(
            TableFormat format, List<String> headers, List<CellKind> kinds, List<List<@Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try {
            var writer = format.open(out, headers, kinds);
            for (var row : rows) {
                writer.row(row);
                writer.flush();
            }
            writer.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Rows of {@link #KINDS}, with everything that was ever lost on the way through a file. */
    static List<List<@Nullable Object>> random(long seed, int count) {
        var random = new Random(seed);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (int i = 0; i < count; i++) {
            rows.add(Arrays.asList(
                    orNull(random, text(random)),
                    orNull(random, number(random)),
                    orNull(random, random.nextBoolean()),
                    orNull(
                            random,
                            LocalDate.of(1890, 1, 1)
                                    .plusDays(random.nextInt(60_000))
                                    .toString()),
                    orNull(random, text(random))));
        }
        return rows;
    }

    private static @Nullable Object orNull(Random random, Object value) {
        return random.nextInt(6) == 0 ? null : value;
    }

    private static Object number(Random random) {
        return random.nextBoolean()
                ? random.nextInt() / (1 + random.nextInt(1000))
                : BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(random.nextInt(8) == 0 ? anyCharacter(random) : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static String anyCharacter(Random random) {
        var point = random.nextInt(Character.MAX_CODE_POINT + 1);
        return Character.getType(point) == Character.SURROGATE || point == 0 ? "x" : Character.toString(point);
    }
}
