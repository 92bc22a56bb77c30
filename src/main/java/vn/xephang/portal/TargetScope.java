package vn.xephang.portal;

/** For whom a target is set. */
enum TargetScope {
    CITY,
    EACH_AGENCY,
    EACH_LOCALITY,
    NATIONAL
}
