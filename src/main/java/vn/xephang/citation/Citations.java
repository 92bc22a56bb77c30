package vn.xephang.citation;

import graphql.execution.ExecutionContext;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import vn.xephang.document.DocumentList;
import vn.xephang.http.PublicAddress;
import vn.xephang.http.Question;

/** Writes the citation of an answer. */
@Component
class Citations {
    private static final String SOURCES =
            "/graphql?query=%7Bdataset%7Bsources%7Bcode,title,publisher,publishedOn,documentNumber,url%7D%7D%7D";

    private final DocumentList documents;
    private final PublicAddress address;

    Citations(DocumentList documents, PublicAddress address) {
        this.documents = documents;
        this.address = address;
    }

    Citation of(
            Question question,
            ExecutionContext operation,
            Findings findings,
            String format,
            HttpServletRequest request) {
        return Citation.of(
                Title.of(operation, question.document(), documents.documents()),
                AnswerLink.of(question, format, request, address),
                address.link(SOURCES, request),
                findings);
    }
}
