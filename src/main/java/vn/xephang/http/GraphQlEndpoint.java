package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<AnswerForm> forms;
    private final QuestionRunner runner;

    GraphQlEndpoint(List<AnswerForm> forms, QuestionRunner runner) {
        this.forms = forms;
        this.runner = runner;
    }

    /** Every method, since the framework's own answer to a wrong one would have another shape. */
    @RequestMapping("/graphql")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = AcceptHeader.of(request).choose(forms);
        AnswerSender.send(answer(request, form.isPresent()), form.orElse(forms.get(0)), request, response);
    }

    /** Or else the framework answers, and names every method. */
    @RequestMapping(path = "/graphql", method = RequestMethod.OPTIONS)
    void options(HttpServletResponse response) {
        response.setHeader("Allow", ALLOWED);
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    private Answer answer(HttpServletRequest request, boolean acceptable) throws IOException {
        try {
            if (!ASKING.contains(request.getMethod())) {
                throw notAllowed();
            }
            if (!acceptable) {
                throw notAcceptable();
            }
            return runner.run(QuestionReader.read(request), request);
        } catch (Refusal refusal) {
            return Answer.refused(refusal);
        }
    }

    private static Refusal notAllowed() {
        return new Refusal(
                ErrorCode.METHOD_NOT_ALLOWED,
                "This method is not allowed here; ask by GET or POST.",
                Map.of("allow", ALLOWED));
    }

    private Refusal notAcceptable() {
        var types = forms.stream()
                .map(form -> form.mediaType().getType() + "/" + form.mediaType().getSubtype())
                .collect(Collectors.joining(" and "));
        return new Refusal(
                ErrorCode.NOT_ACCEPTABLE,
                "None of the types in the header Accept can be given; there are " + types + ".",
                Map.of());
    }
}
