package vn.xephang.portal;

/** How exact a source puts a value. */
enum ValueQualifier {
    EXACT,
    ABOUT,
    NEARLY,
    AT_LEAST,
    MORE_THAN
}
