package vn.xephang.database;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Whether the server is told which database to use. */
public class DatabaseGiven implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        // Empty counts as missing, as it does to Spring Boot: an environment file often leaves it so.
        return StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
    }
}
