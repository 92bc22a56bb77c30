package vn.xephang.citation;

import java.util.OptionalInt;

/**
 * That a table has the first rows only of those that there are, since whoever asked set a limit.
 *
 * @param available how many rows there are; empty where nobody counted them
 */
record Cut(OptionalInt available) {
    /** As the text beside a table has it. */
    String words() {
        return available.isPresent() ? "the first of " + available.getAsInt() : "the first of more";
    }
}
