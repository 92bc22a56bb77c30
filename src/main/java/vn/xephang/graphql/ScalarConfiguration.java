package vn.xephang.graphql;

import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars that GraphQL itself has not. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {
    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                        .name("Date")
                        .coercing(new DayCoercing())
                        .build())
                .scalar(ExtendedScalars.DateTime)
                .scalar(GraphQLScalarType.newScalar()
                        .name("Decimal")
                        .coercing(new DecimalCoercing())
                        .build());
    }
}
