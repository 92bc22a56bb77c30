package vn.xephang.http;

import java.util.stream.Stream;

/** Documents that this server tells its readers to ask it. */
public interface OwnDocuments {
    Stream<String> texts();
}
