package vn.xephang.graphql;

/** The language of names and sentences. */
public enum Language {
    VI,
    EN;

    /** The text in this language. */
    public String of(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }
}
