package vn.xephang.limit;

import graphql.execution.preparsed.PreparsedDocumentProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitProperties.class)
class LimitConfiguration {
    @Bean
    GraphQlSourceBuilderCustomizer rememberedDocuments(PreparsedDocumentProvider documents) {
        return source -> source.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(documents));
    }
}
