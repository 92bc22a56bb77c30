package vn.xephang.document;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentController {
    private final DocumentList list;

    DocumentController(DocumentList list) {
        this.list = list;
    }

    @GetMapping("/graphiql/documents.json")
    List<Document> documents() {
        return list.documents();
    }
}
