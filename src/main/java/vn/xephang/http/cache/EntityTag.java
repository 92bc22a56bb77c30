package vn.xephang.http.cache;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ETag;
import vn.xephang.graphql.Sha256;

/**
 * What names an answer in one form, byte for byte: the same name, the same bytes.
 *
 * @param name as long as its bytes are sent as they are; compressed they are others, and have another name
 */
public record EntityTag(String name) {
    private static final int BYTES = 18;

    private static final Set<String> KEPT = Set.of("GET", "HEAD");

    /** The name of what is always the same where this is. */
    public static EntityTag of(byte[] content) {
        return new EntityTag(
                Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Sha256.of(content), BYTES)));
    }

    /** As the header ETag has it. */
    public String header(Coding coding) {
        return new ETag(name + coding.suffix(), false).formattedTag();
    }

    /**
     * The name under which the client holds this answer already, which it need not be sent again then. Compared weakly, since
     * proxies that compress make our names weak.
     */
    public Optional<String> heldBy(HttpServletRequest request) {
        var held = held(request);
        return Coding.of(request).candidates().stream()
                .map(coding -> new ETag(name + coding.suffix(), false))
                .filter(own -> held.stream().anyMatch(tag -> own.compare(tag, false)))
                .map(ETag::formattedTag)
                .findFirst();
    }

    /** The same of an answer that there is: a client may hold whatever there is, and does not say under which name. */
    public Optional<String> heldBy(HttpServletRequest request, Coding coding) {
        return heldBy(request)
                .or(() -> held(request).stream()
                        .filter(ETag::isWildcard)
                        .map(any -> header(coding))
                        .findFirst());
    }

    private static List<ETag> held(HttpServletRequest request) {
        var tags = new ArrayList<ETag>();
        if (KEPT.contains(request.getMethod())) {
            Collections.list(request.getHeaders("If-None-Match")).forEach(header -> tags.addAll(ETag.parse(header)));
        }
        return tags;
    }
}
