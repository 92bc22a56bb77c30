package vn.xephang.portal;

import vn.xephang.graphql.Language;

/** How exact a source puts a value. */
enum ValueQualifier {
    EXACT("", ""),
    ABOUT("khoảng ", "about "),
    NEARLY("gần ", "nearly "),
    AT_LEAST("ít nhất ", "at least "),
    MORE_THAN("hơn ", "more than "),
    AT_MOST("tối đa ", "at most ");

    private final String vietnamese;
    private final String english;

    ValueQualifier(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** As it stands before the value, with a space; nothing where the value is exact. */
    String words(Language language) {
        return language.of(vietnamese, english);
    }
}
