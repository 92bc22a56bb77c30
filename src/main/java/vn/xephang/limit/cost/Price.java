package vn.xephang.limit.cost;

/**
 * What something costs. Statements stand apart, since their number does not grow with the objects that they are for.
 *
 * @param objects how many objects are asked for
 * @param statements how many statements read them
 */
record Price(long objects, long statements) {
    static final Price NOTHING = new Price(0, 0);

    /** Far beyond anything that is allowed, and still a number that every client can read. */
    private static final long MOST = Integer.MAX_VALUE;

    Price and(Price other) {
        return new Price(sum(objects, other.objects), sum(statements, other.statements));
    }

    /** So many objects, each with this below it. */
    Price of(long number) {
        return new Price(product(number, sum(1, objects)), statements);
    }

    long total(int ofStatement) {
        return sum(objects, product(statements, ofStatement));
    }

    static long product(long one, long other) {
        return other != 0 && one > MOST / other ? MOST : one * other;
    }

    private static long sum(long one, long other) {
        return Math.min(MOST, one + other);
    }
}
