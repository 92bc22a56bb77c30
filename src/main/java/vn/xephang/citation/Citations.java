package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xephang.document.Document;
import vn.xephang.document.DocumentList;
import vn.xephang.http.PublicAddress;
import vn.xephang.http.Question;

/** Writes the citation of an answer. */
@Component
class Citations {
    private final DocumentList documents;
    private final SourcesLink sources;
    private final PublicAddress address;

    Citations(DocumentList documents, SourcesLink sources, PublicAddress address) {
        this.documents = documents;
        this.sources = sources;
        this.address = address;
    }

    /** What a saved query means where its link does not say it, and could mean otherwise some day. */
    private Map<String, @Nullable Object> defaults(Question question, HttpServletRequest request) {
        return documents.documents().stream()
                .filter(document -> document.text().equals(question.document())
                        && request.getRequestURI().matches(".*/q/" + Pattern.quote(document.name()) + "(\\.\\w+)?"))
                .findFirst()
                .map(Document::variables)
                .orElse(Map.of());
    }

    Citation of(
            Question question,
            ExecutionContext operation,
            Findings findings,
            String format,
            HttpServletRequest request) {
        return Citation.of(
                Title.of(operation, question.document(), documents.documents(), findings.names()),
                AnswerLink.of(question, defaults(question, request), format, request, address),
                address.link(sources.path(), request),
                findings);
    }
}
