package vn.xephang.http;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.springframework.boot.actuate.autoconfigure.endpoint.web.WebEndpointProperties;
import org.springframework.boot.health.actuate.endpoint.HealthEndpointGroups;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/**
 * What the management port has in common with the API's. It is served in a context of its own, which has nothing but what is
 * listed for it; no annotation here, or else the API's context had this too.
 */
class ManagementWire {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> managementErrors(AnswerForm json) {
        return factory -> TomcatConfiguration.reportErrors(factory, new ManagementErrors(json));
    }

    /**
     * Lets nothing through but the endpoints, and of health nothing but its groups. The pages of the API's context would be served too, and an address that is not
     * as anybody writes it makes an endpoint fail.
     */
    @Bean
    Filter managementHeaders(WebEndpointProperties endpoints, HealthEndpointGroups health) {
        var groups = health.getNames().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        var address = Pattern.compile(Pattern.quote(endpoints.getBasePath()) + "/(health/(" + groups
                + ")|(?!health/)[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*)");
        return (request, response, chain) -> {
            var answer = (HttpServletResponse) response;
            CommonHeaders.protect(answer);
            if (address.matcher(((HttpServletRequest) request).getRequestURI()).matches()) {
                chain.doFilter(request, response);
            } else {
                answer.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        };
    }

    /** No page of another place may read it: a browser stands within reach of ports that the network does not see. */
    private static final class ManagementErrors extends ErrorReport {
        ManagementErrors(AnswerForm form) {
            super(form);
        }

        @Override
        void putHeaders(Request request, Response response) {
            CommonHeaders.protect(response);
        }

        /** Those that are open unless somebody opens more are read only. */
        @Override
        String allowed(Request request) {
            return "GET";
        }

        @Override
        String nothingHere() {
            return "There is nothing at this address.";
        }
    }
}
