package vn.xephang.citation;

import graphql.language.AstPrinter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xephang.export.TablePlanner;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.http.Answer;
import vn.xephang.http.Question;
import vn.xephang.http.QuestionRunner;
import vn.xephang.http.QuestionVariant;
import vn.xephang.http.UrlParameters;
import vn.xephang.provenance.FigureTrail;

/** An answer with its citation in {@code extensions.reproduce}, for who asks for it by the extension or the parameter of that name. */
@Component
class ReproducedAnswer implements QuestionVariant {
    static final String NAME = "reproduce";

    /** What is refused over what a document says, at a place in it. */
    private static final Set<ErrorCode> OF_DOCUMENTS =
            EnumSet.of(ErrorCode.BAD_REQUEST, ErrorCode.GRAPHQL_VALIDATION_FAILED, ErrorCode.LIMIT_EXCEEDED);

    private final QuestionRunner runner;
    private final TablePlanner planner;
    private final Citations citations;

    ReproducedAnswer(QuestionRunner runner, TablePlanner planner, Citations citations) {
        this.runner = runner;
        this.planner = planner;
        this.citations = citations;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAsked(Question question, HttpServletRequest request) {
        var extension = question.extensions().get(NAME);
        if (extension != null && !(extension instanceof Boolean)) {
            throw new InvalidArgument("extensions." + NAME, extension, "it must be true or false");
        }
        return Boolean.TRUE.equals(extension) || isAskedByLink(request);
    }

    @Override
    public Answer run(Question question, HttpServletRequest request) {
        var operation = planner.drafted(question, request);
        var cited = CitedDocument.of(operation.getDocument(), operation);
        var answer = runner.run(question.with(AstPrinter.printAst(cited)), request, FigureTrail.toSourcesAndCaveats());
        if (!answer.isWithoutErrors() || !(answer.data() instanceof Map<?, ?> data)) {
            return refused(answer, question, request);
        }
        var findings = Findings.of(cited, operation);
        findings.add(strings(data));
        var extensions = new LinkedHashMap<>(answer.extensions());
        extensions.put(
                NAME,
                citations.of(question, operation, findings, "json", request).members());
        return answer.with(Projection.of(data, operation), extensions);
    }

    /** There is nothing to cite, and the places in the errors must be those of the document that the client knows. */
    private Answer refused(Answer answer, Question question, HttpServletRequest request) {
        if (!answer.executed() && !OF_DOCUMENTS.contains(answer.errors().get(0).code())) {
            return answer;
        }
        var plain = runner.run(question, request);
        return answer.executed() || !plain.isWithoutErrors() ? plain : answer;
    }

    static boolean isAskedByLink(HttpServletRequest request) {
        var query = Objects.toString(request.getQueryString(), "");
        var given = query.contains(NAME) ? UrlParameters.of(request).find(NAME).orElse("0") : "0";
        return switch (given) {
            case "1", "true" -> true;
            case "0", "false" -> false;
            default -> throw new InvalidArgument(NAME, given, "it must be 1 or 0");
        };
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> strings(Map<?, ?> data) {
        return (Map<String, ?>) data;
    }
}
