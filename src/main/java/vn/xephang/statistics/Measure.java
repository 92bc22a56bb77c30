package vn.xephang.statistics;

/** Which figures of the yearly scores the statistics are of. */
enum Measure {
    SCORE("score"),
    RANK("rank");

    private final String column;

    Measure(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The column of one of its statistics, as in {@code score_average}. */
    String column(String statistic) {
        return column + "_" + statistic;
    }
}
