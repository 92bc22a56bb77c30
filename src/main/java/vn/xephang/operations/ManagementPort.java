package vn.xephang.operations;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives the management port as far above the API's as keeps servers side by side out of each other's way, unless it is
 * configured; where the system is to choose the API's, it chooses this one too.
 */
class ManagementPort implements EnvironmentPostProcessor, Ordered {
    private static final String PROPERTY = "management.server.port";
    private static final int DEFAULT = 8080;
    private static final int DISTANCE = 1000;
    private static final int HIGHEST = 65_535;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var port = environment.getProperty("server.port", Integer.class, DEFAULT);
        // Beneath everything that says otherwise.
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("management port", Map.of(PROPERTY, beside(port))));
    }

    static int beside(int port) {
        if (port <= 0) {
            return port;
        }
        return port + DISTANCE <= HIGHEST ? port + DISTANCE : port - DISTANCE;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
