package vn.xephang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Every example document, by name. */
@Component
public class DocumentList {
    private final List<Document> documents;

    public DocumentList() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:documents/*.graphql");
        documents = Arrays.stream(files)
                .map(DocumentList::read)
                .sorted(Comparator.comparing(Document::name))
                .toList();
    }

    public List<Document> documents() {
        return documents;
    }

    private static Document read(Resource file) {
        try {
            var name = StringUtils.stripFilenameExtension(String.valueOf(file.getFilename()));
            return Document.of(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
