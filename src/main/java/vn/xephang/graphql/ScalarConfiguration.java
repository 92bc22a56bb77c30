package vn.xephang.graphql;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import graphql.schema.GraphQLScalarType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** The scalars that GraphQL itself has not, or reads too kindly. */
@Configuration(proxyBeanMethods = false)
class ScalarConfiguration {
    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(GraphQLScalarType.newScalar()
                        .name("Date")
                        .coercing(new DayCoercing())
                        .build())
                // Whoever defines a scalar twice does so by mistake, but for this one.
                .strictMode(false)
                .scalar(Scalars.GraphQLID.transform(id -> id.coercing(new IdCoercing())))
                .strictMode(true)
                .scalar(ExtendedScalars.DateTime)
                .scalar(GraphQLScalarType.newScalar()
                        .name("Decimal")
                        .coercing(new DecimalCoercing())
                        .build());
    }
}
