package vn.xephang.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.MediaType;
import vn.xephang.export.format.TableFormat;
import vn.xephang.graphql.InvalidArgument;
import vn.xephang.http.AnswerStream;
import vn.xephang.http.Question;
import vn.xephang.http.UrlParameters;

/** Answers as tables in one format. */
record TableStream(TableFormat format, TableSender sender) implements AnswerStream {
    @Override
    public String name() {
        return format.name();
    }

    @Override
    public MediaType mediaType() {
        return format.mediaType();
    }

    @Override
    public Set<String> options() {
        return TableSender.OPTIONS;
    }

    @Override
    public void send(Question question, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isAskedFor("reproduce", question, request)) {
            throw new InvalidArgument(
                    "reproduce",
                    true,
                    "this file has no place for what it asks for; ask for format=zip or format=json");
        }
        sender.send(question, format, TableCompanion.NONE, request, response);
    }

    private static boolean isAskedFor(String addition, Question question, HttpServletRequest request) {
        return Boolean.TRUE.equals(question.extensions().get(addition))
                || UrlParameters.of(request)
                        .find(addition)
                        .filter(given -> !given.equals("0"))
                        .isPresent();
    }
}
