package vn.xephang.export;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xephang.export.page.Page;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.Answer;
import vn.xephang.http.Question;
import vn.xephang.http.QuestionRunner;
import vn.xephang.http.RefusedAnswer;
import vn.xephang.publication.Publication;

/**
 * Asks for the pages of a table one after the other, each like a question of its own: it is let in, paid for, cut off and answered
 * from one snapshot like any other. All of them are of one release, or else there is no table.
 */
final class TablePages {
    private final QuestionRunner runner;
    private final Question question;
    private final HttpServletRequest request;
    private final TablePlan plan;
    private final Patience patience;
    private @Nullable Page page;
    private @Nullable Publication publication;

    TablePages(
            QuestionRunner runner, Question question, HttpServletRequest request, TablePlan plan, Patience patience) {
        this.runner = runner;
        this.question = question;
        this.request = request;
        this.plan = plan;
        this.patience = patience;
    }

    /** The first page, or all there is. */
    Map<String, ?> first() {
        if (plan.paging().isEmpty()) {
            return data(begun(ask(plan.document(), question.variables())));
        }
        var paging = plan.paging().get();
        var answer = data(begun(ask(paging.first(), paging.variables(question.variables(), paging.start()))));
        page = paging.page(answer);
        return answer;
    }

    /** What the first page was read from, and so all pages are. */
    Optional<Publication> publication() {
        return Optional.ofNullable(publication);
    }

    /** The length of the list from its beginning, where it has pages. */
    int total() {
        return Objects.requireNonNull(Objects.requireNonNull(page).total());
    }

    boolean hasNext() {
        return page != null && page.next() != null;
    }

    /** Waits for its turn rather than giving up what has been sent. */
    Map<String, ?> next() throws InterruptedException {
        var paging = plan.paging().orElseThrow();
        var before = Objects.requireNonNull(page);
        var variables = paging.variables(question.variables(), before.next());
        var answer = ask(paging.next(), variables);
        while (patience.waits(answer)) {
            answer = ask(paging.next(), variables);
        }
        var data = data(answer);
        page = paging.page(data);
        if (!page.release().equals(before.release()) || !Objects.equals(answer.publication(), publication)) {
            throw new Refusal(
                    ErrorCode.UNAVAILABLE, "Another release was published while the table was sent.", Map.of());
        }
        return data;
    }

    private Answer begun(Answer first) {
        publication = first.publication();
        return first;
    }

    private Answer ask(String document, Map<String, @Nullable Object> variables) {
        return runner.run(
                new Question(document, question.operationName(), variables, Map.of(), question.safe()),
                request,
                plan.context().get());
    }

    /** Of an answer without errors: a table with holes would look whole. */
    @SuppressWarnings("unchecked")
    private static Map<String, ?> data(Answer answer) {
        if (!answer.isWithoutErrors() || answer.data() == null) {
            throw new RefusedAnswer(answer);
        }
        return (Map<String, ?>) answer.data();
    }
}
