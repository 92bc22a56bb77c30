package vn.xephang.database.embedded;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.FailureAnalyzedException;
import org.springframework.util.Assert;

/**
 * How the embedded database server runs. Without effect when {@code spring.datasource.url} is set.
 *
 * @param dataDirectory where it keeps its data; by default {@code xephang} in the directory that the system reserves for
 *     a user's data, such as {@code ~/.local/share/xephang}
 * @param port on 127.0.0.1; 0, the default, takes a free one
 */
@ConfigurationProperties("xephang.embedded")
record EmbeddedProperties(
        @Nullable Path dataDirectory, @DefaultValue("0") int port) {
    EmbeddedProperties {
        Assert.isTrue(port >= 0 && port <= 65535, "port must be 0 to 65535, but is " + port);
        // PostgreSQL's pg_ctl pastes the path between quotation marks into a shell's command line.
        Assert.isTrue(
                dataDirectory == null || !dataDirectory.toString().matches("(?s).*[\"$`\\n].*"),
                "data-directory must not contain any of \" $ ` or a line break");
    }

    Path directory() {
        var directory = dataDirectory == null ? UserData.ofThisSystem().directory("xephang") : dataDirectory;
        return directory.toAbsolutePath().normalize();
    }

    /** Found shortly before PostgreSQL takes it, since PostgreSQL does not look for a free one itself. */
    int freePort() throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (BindException e) {
            throw new FailureAnalyzedException(
                    "Port %d, which the embedded database is to use, is taken.".formatted(port),
                    "Free it or set xephang.embedded.port to another one, or to 0 for any.",
                    e);
        }
    }
}
