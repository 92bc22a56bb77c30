package vn.xephang;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ContextConfiguration;
import vn.xephang.database.TestPostgres;

/** A test of the whole server with the published figures: the same running one for all classes that carry this. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// Answers are looked at here, not timed: a busy machine must not fail them.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.hikari.connection-init-sql=set statement_timeout = '30s'",
            "xephang.limits.load.silence=30s"
        })
@ContextConfiguration(initializers = TestPostgres.Initializer.class)
public @interface FiguresTest {}
