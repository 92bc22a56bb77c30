package vn.xephang.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.http.AnswerSender;

@Controller
class DocumentController {
    private final byte[] documents;

    DocumentController(DocumentList list, JsonMapper json) {
        this.documents = json.writeValueAsBytes(list.documents());
    }

    @GetMapping(path = "/graphiql/documents.json", produces = MediaType.APPLICATION_JSON_VALUE)
    void documents(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerSender.sendKept(documents, MediaType.APPLICATION_JSON, request, response);
    }
}
