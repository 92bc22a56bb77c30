package vn.xephang.graphql;

/** How exact a date is. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    BEFORE
}
