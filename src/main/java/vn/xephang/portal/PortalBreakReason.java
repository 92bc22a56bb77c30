package vn.xephang.portal;

/** Why two portal figures do not fully compare. */
enum PortalBreakReason {
    BASE_CHANGED,
    BASE_UNSTATED,
    DATE_UNKNOWN,
    DATES_OVERLAP,
    VALUE_INEXACT,
    VALUE_CONTRADICTED
}
