package vn.xephang.schema;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SchemaController {
    /** As text, or else a browser would save it instead of showing it. */
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final byte[] schema;
    private final String tag;

    SchemaController(SchemaText schema) {
        this.schema = schema.text().getBytes(StandardCharsets.UTF_8);
        // Weak, so that it is the same for the compressed text.
        this.tag = "W/\"" + DigestUtils.md5DigestAsHex(this.schema) + '"';
    }

    @GetMapping("/graphql/schema")
    ResponseEntity<byte[]> schema() {
        return ResponseEntity.ok()
                .contentType(TEXT)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag(tag)
                .body(schema);
    }
}
