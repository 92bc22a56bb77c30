package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** GraphQL over HTTP. */
@Controller
class GraphQlEndpoint {
    static final String ALLOWED = "GET, HEAD, POST, OPTIONS";
    private static final Set<String> ASKING = Set.of("GET", "HEAD", "POST");
    private final Offers offers;
    private final Exchange exchange;
    private final QuestionReader reader;
    private final NamedDocuments documents;
    private final AnswerOptions options;

    GraphQlEndpoint(
            Offers offers, Exchange exchange, QuestionReader reader, NamedDocuments documents, AnswerOptions options) {
        this.options = options;
        this.offers = offers;
        this.exchange = exchange;
        this.reader = reader;
        this.documents = documents;
    }

    /** Every method, since the framework's own answer to a wrong one would have another shape. */
    @RequestMapping("/graphql")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        exchange.answer(() -> asked(request), request, response);
    }

    /** Or else the framework answers, and names every method. */
    @RequestMapping(path = "/graphql", method = RequestMethod.OPTIONS)
    void options(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private Asked asked(HttpServletRequest request) throws IOException {
        if (!ASKING.contains(request.getMethod())) {
            throw notAllowed();
        }
        if (request.getQueryString() != null) {
            options.checkSpelling(UrlParameters.of(request), Question.PARAMETERS);
        }
        var offer = offers.choose(request);
        return new Asked(documents.complete(reader.read(request)), offer, false);
    }

    private static Refusal notAllowed() {
        return new Refusal(
                ErrorCode.METHOD_NOT_ALLOWED,
                "This method is not allowed here; ask by GET or POST.",
                Map.of("allow", ALLOWED));
    }
}
