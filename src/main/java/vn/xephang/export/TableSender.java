package vn.xephang.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;
import vn.xephang.export.format.TableFormat;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.KnownAnswers;
import vn.xephang.http.Question;
import vn.xephang.http.QuestionRunner;
import vn.xephang.http.UrlParameters;
import vn.xephang.http.cache.Coding;
import vn.xephang.http.cache.EntityTags;
import vn.xephang.publication.Publication;

/** Sends the answer to a question as a table. What is wrong with it is found before anything is sent, wherever it can be. */
@Component
public class TableSender {
    private final TablePlanner planner;
    private final QuestionRunner runner;
    private final ExportProperties properties;
    private final EntityTags tags;
    private final KnownAnswers known;
    private final Semaphore streams;

    TableSender(
            TablePlanner planner,
            QuestionRunner runner,
            ExportProperties properties,
            EntityTags tags,
            KnownAnswers known) {
        this.tags = tags;
        this.known = known;
        this.planner = planner;
        this.runner = runner;
        this.properties = properties;
        this.streams = new Semaphore(properties.streams());
    }

    public void send(
            Question question,
            TableFormat format,
            TableCompanion companion,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var options = TableOptions.of(UrlParameters.of(request), properties.rows());
        var asking = question.asking(format.mediaType(), options.toString(), request);
        // What goes with a table has the address in it that it was asked at.
        var isNamed = companion == TableCompanion.NONE;
        if (isNamed && known.confirm(asking, request, response)) {
            return;
        }
        var operation = planner.drafted(question, request);
        var plan = planner.plan(operation, options.columns(), document -> companion.asked(document, operation));
        var pages = new TablePages(runner, question, request, plan, new Patience(properties.time()));
        var first = pages.first();
        var size = size(pages, plan, first, options);
        var tag = (isNamed ? pages.publication() : Optional.<Publication>empty())
                .map(publication -> tags.of(publication, asking));
        var coding = coding(format, request);
        if (tag.isPresent() && known.confirm(tag.get(), coding, request, response)) {
            return;
        }
        tag.ifPresent(it -> tags.answered(it, asking));
        var answer = new TableAnswer(plan, pages, options, format, size, companion, coding, tag);
        var fileName = FileName.of(operation, plan);
        companion.begin(fileName, plan.columns());
        if (pages.hasNext() && request.getProtocol().equals("HTTP/1.0")) {
            throw cannotEnd();
        }
        if (!pages.hasNext()) {
            answer.send(first, fileName, request, response);
        } else if (streams.tryAcquire()) {
            try {
                answer.send(first, fileName, request, response);
            } finally {
                streams.release();
            }
        } else {
            throw new Refusal(
                    ErrorCode.OVERLOADED,
                    "The server sends at most %d long tables at once. Ask again in 10 s."
                            .formatted(properties.streams()),
                    Map.of("limit", "streams", "allowed", properties.streams(), "retryAfter", 10));
        }
    }

    /** Of what is not kept the server compresses what it likes. */
    private static Coding coding(TableFormat format, HttpServletRequest request) {
        var isText = format.mediaType().getType().equals("text");
        return isText && !request.getMethod().equals("POST") ? Coding.of(request) : Coding.PLAIN;
    }

    /** There an answer ends where the connection does, whether or not it was to end there. */
    private static Refusal cannotEnd() {
        return new Refusal(
                ErrorCode.BAD_REQUEST,
                "A table of more than one page cannot be sent by HTTP/1.0, where a whole one looks like one that was cut off. "
                        + "Ask by HTTP/1.1; a proxy may have to be told so.",
                Map.of());
    }

    private TableSize size(TablePages pages, TablePlan plan, Map<String, ?> first, TableOptions options) {
        var rows = plan.shape().rows(first).size();
        return pages.hasNext()
                ? TableSize.of(pages.total(), plan.isFromBeginning(), options.limit(), properties.rows())
                : TableSize.of(rows, true, options.limit(), properties.rows());
    }
}
