package vn.xephang.portal;

/** How exact a date is. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    BEFORE
}
