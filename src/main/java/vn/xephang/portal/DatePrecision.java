package vn.xephang.portal;

/** How exact a date is. */
enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    BEFORE
}
