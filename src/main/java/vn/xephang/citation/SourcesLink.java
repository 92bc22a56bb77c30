package vn.xephang.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.xephang.http.OwnDocuments;

/** Leads to all sources of the release. */
@Component
class SourcesLink implements OwnDocuments {
    private static final String DOCUMENT =
            "{dataset{sources{code,title,publisher,publishedOn,publishedOnPrecision,inferred,note,documentNumber,url}}}";

    String path() {
        return "/graphql?query="
                + URLEncoder.encode(DOCUMENT, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    @Override
    public Stream<String> texts() {
        return Stream.of(DOCUMENT);
    }
}
