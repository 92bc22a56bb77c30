package vn.xephang.statistics;

/** Which figures of the yearly scores the statistics are of. */
enum Measure {
    SCORE("score", "scored"),
    RANK("rank", "ranked");

    private final String column;
    private final String covered;

    Measure(String column, String covered) {
        this.column = column;
        this.covered = covered;
    }

    String column() {
        return column;
    }

    /** What the coverage of a ranking counts, as in {@code scored_count}. */
    String covered() {
        return covered;
    }

    /** The column of one of its statistics, as in {@code score_average}. */
    String column(String statistic) {
        return column + "_" + statistic;
    }
}
