package vn.xephang.graphql;

/** Text that an error shows: not longer than one reads, and with nothing that cannot be seen or written. */
public final class Shown {
    private static final String UNSEEN = "[\\p{Cntrl}\\p{Cs}]";

    private Shown() {}

    public static String cut(String text, int most) {
        var end = text.length() <= most ? text.length() : most - 1;
        // Never through a character that Java counts as two.
        var whole = end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        var visible = text.substring(0, whole).replaceAll(UNSEEN, "\ufffd");
        return end < text.length() ? visible + "…" : visible;
    }
}
