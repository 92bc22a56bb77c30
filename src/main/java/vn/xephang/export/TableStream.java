package vn.xephang.export;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import vn.xephang.export.format.TableFormat;
import vn.xephang.http.AnswerStream;
import vn.xephang.http.Question;

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
    public void send(Question question, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sender.send(question, format, request, response);
    }
}
