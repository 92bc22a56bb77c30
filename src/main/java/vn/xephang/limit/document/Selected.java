package vn.xephang.limit.document;

/** What is selected. Sums stop at the largest number instead of turning negative. */
record Selected(int fields, int rootFields, int aliases, int directives, int depth) {
    static final Selected NOTHING = new Selected(0, 0, 0, 0, 0);

    Selected and(Selected other) {
        return new Selected(
                sum(fields, other.fields),
                sum(rootFields, other.rootFields),
                sum(aliases, other.aliases),
                sum(directives, other.directives),
                Math.max(depth, other.depth));
    }

    Selected orMore(Selected other) {
        return new Selected(
                Math.max(fields, other.fields),
                Math.max(rootFields, other.rootFields),
                Math.max(aliases, other.aliases),
                Math.max(directives, other.directives),
                Math.max(depth, other.depth));
    }

    /** A field that this is selected of. */
    Selected below(boolean alias) {
        return new Selected(sum(fields, 1), 1, sum(aliases, alias ? 1 : 0), directives, depth + 1);
    }

    Selected with(int moreDirectives) {
        return new Selected(fields, rootFields, aliases, sum(directives, moreDirectives), depth);
    }

    Selected withoutRoot() {
        return new Selected(fields, 0, aliases, directives, depth);
    }

    private static int sum(int one, int other) {
        return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
    }
}
