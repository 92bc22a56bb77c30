package vn.xephang.source;

/** What kind of source it is. */
public enum SourceKind {
    ARTICLE,
    DOCUMENT
}
