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
    private final Answers answers;
    private final NamedDocuments documents;

    GraphQlEndpoint(Offers offers, Answers answers, NamedDocuments documents) {
        this.documents = documents;
        this.offers = offers;
        this.answers = answers;
    }

    /** Every method, since the framework's own answer to a wrong one would have another shape. */
    @RequestMapping("/graphql")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            if (!ASKING.contains(request.getMethod())) {
                throw notAllowed();
            }
            answer(offers.choose(request), request, response);
        } catch (Refusal refusal) {
            AnswerSender.send(Answer.refused(refusal), offers.ofErrors(request), request, response);
        } catch (RefusedAnswer refused) {
            AnswerSender.send(refused.answer(), offers.ofErrors(request), request, response);
        }
    }

    /** Or else the framework answers, and names every method. */
    @RequestMapping(path = "/graphql", method = RequestMethod.OPTIONS)
    void options(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private void answer(Offer offer, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var question = documents.complete(QuestionReader.read(request));
        if (offer instanceof AnswerStream stream) {
            stream.send(question, request, response);
            documents.answered(question);
        } else if (answers.send(question, (AnswerForm) offer, request, response)) {
            documents.answered(question);
        }
    }

    private static Refusal notAllowed() {
        return new Refusal(
                ErrorCode.METHOD_NOT_ALLOWED,
                "This method is not allowed here; ask by GET or POST.",
                Map.of("allow", ALLOWED));
    }
}
