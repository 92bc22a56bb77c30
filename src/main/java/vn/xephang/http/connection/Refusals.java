package vn.xephang.http.connection;

/** Is told of what was refused before there was a request, which would tell of itself. */
public interface Refusals {
    /** @param limit its name in {@code extensions.limit}, or another one out of few */
    void refused(String limit);

    /** Again and again, for those who sum up. */
    void timePasses();
}
