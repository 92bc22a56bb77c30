package vn.xephang.schema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.xephang.http.AnswerSender;

@Controller
class SchemaController {
    /** As text, or else a browser would save it instead of showing it. */
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final byte[] schema;

    SchemaController(SchemaText schema) {
        this.schema = schema.text().getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/graphql/schema")
    void schema(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AnswerSender.sendKept(schema, TEXT, request, response);
    }
}
