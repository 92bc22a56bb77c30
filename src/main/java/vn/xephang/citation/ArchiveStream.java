package vn.xephang.citation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.xephang.export.TableSender;
import vn.xephang.http.AnswerStream;
import vn.xephang.http.Question;

/** Answers as a table with everything that one needs to cite it. */
@Component
@Order(3)
class ArchiveStream implements AnswerStream {
    private final TableSender sender;
    private final Citations citations;

    ArchiveStream(TableSender sender, Citations citations) {
        this.sender = sender;
        this.citations = citations;
    }

    @Override
    public String name() {
        return CitedArchive.NAME;
    }

    @Override
    public MediaType mediaType() {
        return CitedArchive.TYPE;
    }

    @Override
    public Set<String> options() {
        return TableSender.OPTIONS;
    }

    @Override
    public void send(Question question, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var archive = new CitedArchive(
                (operation, findings) -> citations.of(question, operation, findings, CitedArchive.NAME, request));
        sender.send(question, archive, archive, request, response);
    }
}
