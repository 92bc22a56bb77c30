package vn.xephang.http;

import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.xephang.http.connection.BoundedHttp;
import vn.xephang.http.connection.ConnectionBounds;
import vn.xephang.http.connection.Exchanges;
import vn.xephang.http.connection.Refusals;
import vn.xephang.limit.LimitProperties;
import vn.xephang.limit.rate.AtOnce;
import vn.xephang.limit.rate.Clients;
import vn.xephang.limit.rate.RateLimit;

/** What of the server itself must be ours, so that no client ever meets its own pages. */
@Configuration(proxyBeanMethods = false)
class TomcatConfiguration {
    @Bean
    Exchanges exchanges(LimitProperties limits) {
        var client = limits.client();
        return new Exchanges(client.answerTime(), client.answerRate().toBytes());
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> wire(
            AnswerForm json,
            LimitProperties limits,
            Clients clients,
            AtOnce atOnce,
            RateLimit rate,
            Exchanges exchanges,
            Refusals refusals) {
        var bounds = new ConnectionBounds(
                limits.client().openConnections(),
                limits.client().headerTime(),
                BareAnswer.tooManyConnections(limits.client().openConnections(), json),
                clients::isTrusted,
                refusals);
        return factory -> {
            reportErrors(factory, new ErrorReport(json));
            factory.addEngineValves(new Door(clients, atOnce, rate, exchanges));
            factory.setProtocol(BoundedHttp.class.getName());
            factory.addConnectorCustomizers(connector -> {
                ((BoundedHttp) connector.getProtocolHandler()).bound(bounds, exchanges);
                // Cookies mean nothing here, and headers are bounded.
                connector.setMaxCookieCount(-1);
                // So that who asks first whether a body is welcome does not send one that is too large.
                connector.setProperty("continueResponseTiming", "onRead");
            });
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
