package vn.xephang.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.coyote.CloseNowException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.xephang.export.format.TableFormat;
import vn.xephang.export.format.TableWriter;
import vn.xephang.export.table.Column;
import vn.xephang.export.table.Row;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;
import vn.xephang.http.AnswerSender;
import vn.xephang.http.RefusedAnswer;
import vn.xephang.http.cache.Coding;
import vn.xephang.http.cache.EntityTag;

/**
 * A table on its way. Where it cannot be sent to its end the connection is cut off: a client that has got the last byte has got the
 * whole table, and any other knows that it has not.
 */
final class TableAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(TableAnswer.class);
    private static final String LENGTH = "Row-Count";
    private static final String AVAILABLE = "Row-Total";
    private static final String CODING = "Content-Encoding";
    private static final String DISPOSITION = "Content-Disposition";

    private final TablePlan plan;
    private final TablePages pages;
    private final TableOptions options;
    private final TableFormat format;
    private final TableSize size;
    private final TableCompanion companion;
    private final Coding coding;
    private final Optional<EntityTag> tag;
    private int sent;
    private boolean isCut;

    TableAnswer(
            TablePlan plan,
            TablePages pages,
            TableOptions options,
            TableFormat format,
            TableSize size,
            TableCompanion companion,
            Coding coding,
            Optional<EntityTag> tag) {
        this.coding = coding;
        this.tag = tag;
        this.plan = plan;
        this.pages = pages;
        this.options = options;
        this.format = options.forExcel() ? format.forExcel() : format;
        this.size = size;
        this.companion = companion;
    }

    void send(Map<String, ?> first, String fileName, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(format.mediaType().toString());
        response.setHeader(DISPOSITION, FileName.disposition(fileName, format.name()));
        AnswerSender.putCaching(tag.map(it -> it.header(coding)), request, response);
        if (coding == Coding.GZIP) {
            response.setHeader(CODING, "gzip");
        }
        if (size.isExact()) {
            response.setIntHeader(LENGTH, size.rows());
            response.setIntHeader(AVAILABLE, size.available());
        }
        if (!request.getMethod().equals("HEAD")) {
            sendRows(first, response);
        }
    }

    private void sendRows(Map<String, ?> first, HttpServletResponse response) throws IOException {
        try {
            var headers = options.headers().of(plan.columns());
            var kinds = plan.columns().stream().map(Column::kind).toList();
            var out = coding.coded(response.getOutputStream());
            var writer = format.open(out, headers, kinds);
            write(first, writer);
            while (pages.hasNext() && (sent < size.rows() || options.limit().isEmpty())) {
                writer.flush();
                write(pages.next(), writer);
            }
            if (size.isExact() && sent != size.rows()) {
                throw new Refusal(ErrorCode.UNAVAILABLE, "The list became longer or shorter.", Map.of());
            }
            if (pages.hasNext() || isCut) {
                companion.cut(size.isExact() ? OptionalInt.of(size.available()) : OptionalInt.empty());
            }
            writer.finish();
            out.close();
        } catch (Refusal | RefusedAnswer refused) {
            if (!response.isCommitted()) {
                withdraw(response);
                throw refused;
            }
            LOG.warn("A table was cut off after {} rows: {}", sent, reason(refused));
            throw new CloseNowException();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CloseNowException();
        }
    }

    private void write(Map<String, ?> answer, TableWriter writer) throws IOException {
        var rows = plan.shape().rows(answer);
        var wanted = rows.subList(0, Math.min(rows.size(), size.rows() - sent));
        companion.page(plan.shape().only(answer, wanted));
        for (var row : wanted) {
            writer.row(cells(row));
            sent++;
        }
        if (wanted.size() < rows.size()) {
            refuseUnlessEnough();
            isCut = true;
        }
    }

    /** Of rows that nobody could count before: a table that ends here would look whole. */
    private void refuseUnlessEnough() {
        if (options.limit().isEmpty()) {
            throw new Refusal(
                    ErrorCode.LIMIT_EXCEEDED,
                    String.format(
                            Locale.ROOT,
                            "The table has more than %,d rows; at most so many are allowed. Ask for fewer by a filter, or for "
                                    + "the first of them by the parameter 'limit'.",
                            size.rows()),
                    Map.of("limit", "rows", "asked", size.rows() + 1, "allowed", size.rows()));
        }
    }

    private List<@Nullable Object> cells(Row row) {
        return Arrays.asList(
                plan.columns().stream().map(column -> column.cell(row)).toArray());
    }

    private static void withdraw(HttpServletResponse response) {
        response.resetBuffer();
        response.setHeader(DISPOSITION, null);
        response.setHeader(LENGTH, null);
        response.setHeader(AVAILABLE, null);
        response.setHeader("Vary", null);
        response.setHeader("ETag", null);
        response.setHeader(CODING, null);
    }

    private static String reason(RuntimeException refused) {
        return refused instanceof RefusedAnswer answer
                ? answer.answer().errors().get(0).message()
                : String.valueOf(refused.getMessage());
    }
}
