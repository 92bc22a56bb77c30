package vn.xephang.export.format;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that needs LibreOffice. Without it the test says so loudly and is skipped; in continuous builds it fails. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsLibreOffice.Condition.class)
@interface NeedsLibreOffice {
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (LibreOffice.isInstalled()) {
                return ConditionEvaluationResult.enabled("LibreOffice is installed");
            }
            var reason = context.getDisplayName() + " did not run: soffice is not on the PATH";
            if ("true".equals(System.getenv("CI"))) {
                throw new IllegalStateException(reason + ", and CI=true");
            }
            System.err.println(warning(reason));
            return ConditionEvaluationResult.disabled(reason);
        }

        private static String warning(String reason) {
            return """

                    ************************************************************************
                    * NOT TESTED IN A SPREADSHEET
                    * %s.
                    * On Debian: apt-get install --no-install-recommends libreoffice-calc-nogui
                    * With the environment variable CI=true this is a failure.
                    ************************************************************************
                    """.formatted(reason);
        }
    }
}
