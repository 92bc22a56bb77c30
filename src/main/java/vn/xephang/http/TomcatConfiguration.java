package vn.xephang.http;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the server itself must be ours, so that no client ever meets its own pages. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wire(AnswerForm json) {
        return factory -> {
            reportErrors(factory, new ErrorReport(json));
            // So that who asks first whether a body is welcome does not send one that is too large.
            factory.addConnectorCustomizers(connector -> connector.setProperty("continueResponseTiming", "onRead"));
        };
    }

    static void reportErrors(TomcatServletWebServerFactory factory, ErrorReport report) {
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            for (var valve : host.getPipeline().getValves()) {
                if (valve instanceof ErrorReportValve) {
                    host.getPipeline().removeValve(valve);
                }
            }
            host.getPipeline().addValve(report);
            // Or else the server adds one of its own.
            host.setErrorReportValveClass(report.getClass().getName());
        });
    }
}
