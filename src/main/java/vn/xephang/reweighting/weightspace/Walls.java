package vn.xephang.reweighting.weightspace;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A set of the planes that cells lie between: the two bounds of each weight, then, for each contested rival, the plane where it
 * is level. Bits in words of one number, since most of a search is to hold such sets against each other.
 */
record Walls(long[] words) {
    /** Bounds, by whether they are among them. */
    static Walls bounds(List<Boolean> bounds, int rivals) {
        var walls = new Walls(new long[(bounds.size() + rivals) / Long.SIZE + 1]);
        IntStream.range(0, bounds.size()).filter(bounds::get).forEach(walls::set);
        return walls;
    }

    Walls with(int components, int rival) {
        var more = new Walls(words.clone());
        more.set(2 * components + rival);
        return more;
    }

    Walls and(Walls other) {
        var both = words.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= other.words[i];
        }
        return new Walls(both);
    }

    boolean hasAll(Walls others) {
        for (int i = 0; i < words.length; i++) {
            if ((others.words[i] & ~words[i]) != 0) {
                return false;
            }
        }
        return true;
    }

    int count() {
        return Arrays.stream(words).mapToInt(Long::bitCount).sum();
    }

    private void set(int wall) {
        words[wall / Long.SIZE] |= 1L << wall;
    }
}
