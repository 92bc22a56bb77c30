package vn.xephang.http;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
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

    @Bean
    Filter managementHeaders() {
        return (request, response, chain) -> {
            CommonHeaders.protect((HttpServletResponse) response);
            chain.doFilter(request, response);
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

        @Override
        String nothingHere() {
            return "There is nothing at this address.";
        }
    }
}
