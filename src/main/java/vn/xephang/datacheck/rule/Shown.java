package vn.xephang.datacheck.rule;

/** How a fault shows what was given: in quotes, not too long, and without anything that cannot be seen. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String of(String given) {
        if (given.isEmpty()) {
            return "empty";
        }
        var visible = new StringBuilder();
        given.codePoints().limit(LONGEST).forEach(c -> append(visible, c));
        return '"' + visible.toString() + (given.codePointCount(0, given.length()) > LONGEST ? "…" : "") + '"';
    }

    private static void append(StringBuilder visible, int character) {
        if (isVisible(character)) {
            visible.appendCodePoint(character);
        } else {
            visible.append("<U+%04X>".formatted(character));
        }
    }

    /** A plain space is; a mark that is not part of its letter would look as if it were. */
    private static boolean isVisible(int character) {
        return character == ' '
                || switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.NON_SPACING_MARK,
                            Character.SPACE_SEPARATOR,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
