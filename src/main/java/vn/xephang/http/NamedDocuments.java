package vn.xephang.http;

/** Documents that a client may name instead of sending them. */
public interface NamedDocuments {
    /** The question with the document that it names; a {@link vn.xephang.graphql.Refusal} where that is not known. */
    Question complete(Question question);

    /** Told of a question that has been answered, whose document is therefore valid and within the limits. */
    void answered(Question question);
}
