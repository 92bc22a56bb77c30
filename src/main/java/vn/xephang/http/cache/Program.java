package vn.xephang.http.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Sha256;
import vn.xephang.limit.LimitProperties;

/**
 * Tells this program from another that would answer otherwise: by its code, its schema and views, its libraries, and the limits
 * beyond which it refuses. Servers that run the same program with the same limits are alike.
 */
@Component
class Program {
    private static final String[] FILES = {
        "classpath:vn/xephang/**/*.class",
        "classpath:graphql/*",
        "classpath:db/**/*.sql",
        "classpath:i18n/*",
        "classpath:citation/*",
        "classpath:facts/*",
        // Their first lines are what answers are cited by.
        "classpath:documents/*",
        "classpath:application.yaml",
        // Every library with its version.
        "classpath:META-INF/sbom/*"
    };

    private final String digest;

    Program(LimitProperties limits) throws IOException {
        var parts = new ArrayList<String>();
        var files = new PathMatchingResourcePatternResolver();
        for (var pattern : FILES) {
            for (var file : files.getResources(pattern)) {
                parts.add(digest(file.getInputStream()));
            }
        }
        // Files are found in another order elsewhere.
        Collections.sort(parts);
        parts.add(limits.toString());
        digest = hex(Sha256.begun().digest(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
    }

    String digest() {
        return digest;
    }

    private static String digest(InputStream file) throws IOException {
        try (var in = new DigestInputStream(file, Sha256.begun())) {
            in.transferTo(OutputStream.nullOutputStream());
            return hex(in.getMessageDigest().digest());
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
