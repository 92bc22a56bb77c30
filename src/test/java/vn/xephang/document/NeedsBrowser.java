package vn.xephang.document;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that needs Chromium. Without one it says so loudly and is skipped; in continuous builds it fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.Condition.class)
public @interface NeedsBrowser {
    /** Asks before the server is started, which would be for nothing. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Browser.isInstalled()) {
                return ConditionEvaluationResult.enabled("Chromium and chromedriver are installed");
            }
            var reason = context.getDisplayName() + " did not run: chromium or chromedriver is not on the PATH";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(reason + ", and CI=true");
            }
            System.err.println(warning(reason));
            return ConditionEvaluationResult.disabled(reason);
        }

        private static String warning(String reason) {
            return """

                    ************************************************************************
                    * NOT TESTED IN A BROWSER
                    * %s.
                    * On Debian: apt-get install chromium chromium-driver
                    * With the environment variable CI=true this is a failure.
                    ************************************************************************
                    """.formatted(reason);
        }
    }
}
