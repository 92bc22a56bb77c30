package vn.xephang.http;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** What answers questions, and the forms that every answer has, the preferred one first. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PublicAddress.class)
class HttpConfiguration {
    @Bean
    WebGraphQlHandler webGraphQlHandler(
            ExecutionGraphQlService execution, ObjectProvider<WebGraphQlInterceptor> interceptors) {
        return WebGraphQlHandler.builder(execution)
                .interceptors(interceptors.orderedStream().toList())
                .build();
    }

    /** The older name: those who read it take any status but 200 for a failure of the server. */
    @Bean
    @Order(1)
    AnswerForm json(JsonMapper json) {
        return new JsonForm(utf8("json"), HttpStatus.OK, json);
    }

    @Bean
    @Order(2)
    AnswerForm graphqlResponse(JsonMapper json) {
        return new JsonForm(utf8("graphql-response+json"), HttpStatus.BAD_REQUEST, json);
    }

    private static MediaType utf8(String subtype) {
        return new MediaType("application", subtype, Map.of("charset", "utf-8"));
    }
}
