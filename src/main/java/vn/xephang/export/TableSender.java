package vn.xephang.export;

import graphql.execution.ExecutionContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.xephang.document.DocumentList;
import vn.xephang.export.format.TableFormat;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.KnownAnswers;
import vn.xephang.http.NamedDocuments;
import vn.xephang.http.PublicAddress;
import vn.xephang.http.Question;
import vn.xephang.http.QuestionRunner;
import vn.xephang.http.RefusedAnswer;
import vn.xephang.http.UrlParameters;
import vn.xephang.http.cache.Coding;
import vn.xephang.http.cache.EntityTags;

/** Sends the answer to a question as a table. What is wrong with it is found before anything is sent, wherever it can be. */
@Component
public class TableSender {
    /** The parameters of a URL that say how a table is to be made. */
    public static final Set<String> OPTIONS = TableOptions.NAMES;

    private final TablePlanner planner;
    private final QuestionRunner runner;
    private final ExportProperties properties;
    private final EntityTags tags;
    private final KnownAnswers known;
    private final PublicAddress address;
    private final DocumentList documents;
    private final NamedDocuments named;
    private final StreamPlaces places;

    TableSender(
            TablePlanner planner,
            QuestionRunner runner,
            ExportProperties properties,
            EntityTags tags,
            KnownAnswers known,
            PublicAddress address,
            DocumentList documents,
            NamedDocuments named) {
        this.named = named;
        this.documents = documents;
        this.address = address;
        this.tags = tags;
        this.known = known;
        this.planner = planner;
        this.runner = runner;
        this.properties = properties;
        this.places = new StreamPlaces(properties.streams());
    }

    public void send(
            Question question,
            TableFormat format,
            TableCompanion companion,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var options = TableOptions.of(UrlParameters.of(request), properties.rows());
        var plain = question.asking(format.mediaType(), options.toString(), request);
        // What goes with a table has the address in it that it was asked at.
        var asking = companion == TableCompanion.NONE ? plain : plain.at(address.asked(request));
        if (known.confirm(asking, request, response)) {
            named.answered(question);
            return;
        }
        var operation = planner.drafted(question, request);
        var plan = planner.plan(operation, options, companion);
        var pages = new TablePages(runner, question, request, plan, new Patience(properties.time()));
        var first = first(pages, operation);
        var size = size(pages, plan, first, options);
        var tag = pages.publication().map(publication -> tags.of(publication, asking));
        var coding = coding(format, request);
        if (tag.isPresent() && known.confirm(tag.get(), coding, request, response)) {
            named.answered(question);
            return;
        }
        pages.publication().ifPresent(tags::answeredFrom);
        var answer = new TableAnswer(plan, pages, options, format, size, companion, coding, tag);
        var fileName = FileName.of(operation, plan, options, documents);
        companion.begin(fileName, plan.columns());
        if (pages.hasNext() && request.getProtocol().equals("HTTP/1.0")) {
            throw cannotEnd();
        }
        // Whoever has read the first byte may name the document at once.
        named.answered(question);
        if (pages.hasNext()) {
            places.send(() -> answer.send(first, fileName, request, response));
        } else {
            answer.send(first, fileName, request, response);
        }
        tag.ifPresent(it -> known.sent(it, best(format)));
    }

    private static Map<String, ?> first(TablePages pages, ExecutionContext operation) {
        try {
            return pages.first();
        } catch (RefusedAnswer refused) {
            throw SentPlaces.of(refused, operation);
        }
    }

    /** Of what is not kept the server compresses what it likes. */
    private static Coding coding(TableFormat format, HttpServletRequest request) {
        return request.getMethod().equals("POST")
                ? Coding.PLAIN
                : Coding.of(request).atBest(best(format));
    }

    /** The other files are archives, which are compressed already. */
    private static Coding best(TableFormat format) {
        return format.mediaType().getType().equals("text") ? Coding.GZIP : Coding.PLAIN;
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
        if (pages.hasNext() && plan.shape().isNested()) {
            var most = options.limit().orElse(properties.rows());
            return new TableSize(most, false, most);
        }
        return pages.hasNext()
                ? TableSize.of(pages.total(), plan.isFromBeginning(), options.limit(), properties.rows())
                : TableSize.of(rows, true, options.limit(), properties.rows());
    }
}
