package vn.xephang.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.Assert;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Where readers find this server: what links that are kept begin with.
 *
 * @param publicAddress As in https://example.org/ranking; absent: what the request says it was sent to.
 */
@ConfigurationProperties("xephang")
public record PublicAddress(@Nullable URI publicAddress) {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    public PublicAddress {
        Assert.isTrue(
                publicAddress == null
                        || publicAddress.getHost() != null
                                && SCHEMES.contains(publicAddress.getScheme())
                                && publicAddress.getQuery() == null
                                && publicAddress.getFragment() == null,
                () -> "xephang.public-address must be as in https://example.org, but is " + publicAddress);
    }

    /** All that a link back to what was asked can be made of. */
    public String asked(HttpServletRequest request) {
        return String.join(
                " ",
                request.getMethod().replace("HEAD", "GET"),
                link(request.getRequestURI(), request),
                request.getQueryString());
    }

    /** A whole link of this server from a path that begins with a slash. */
    public String link(String path, HttpServletRequest request) {
        var base = publicAddress == null
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : publicAddress.toString();
        return base.replaceFirst("/+$", "") + path;
    }
}
