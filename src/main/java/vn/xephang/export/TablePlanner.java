package vn.xephang.export;

import graphql.execution.ExecutionContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xephang.http.Question;
import vn.xephang.http.QuestionRunner;
import vn.xephang.http.RefusedAnswer;

/** Finds out how a question becomes a table. */
@Component
public class TablePlanner {
    private final QuestionRunner runner;

    TablePlanner(QuestionRunner runner) {
        this.runner = runner;
    }

    /** What the engine would run; where it would not, its answer says why. */
    public ExecutionContext drafted(Question question, HttpServletRequest request) {
        var draft = new Draft();
        var answer = runner.run(question, request, Map.of(Draft.class, draft));
        var operation = draft.operation;
        if (operation == null) {
            throw new RefusedAnswer(answer);
        }
        return operation;
    }

    TablePlan plan(ExecutionContext operation, TableOptions options, TableCompanion companion) {
        return TablePlan.of(
                operation.getGraphQLSchema(),
                operation.getDocument(),
                operation.getOperationDefinition().getName(),
                operation.getExecutionInput().getRawVariables(),
                operation.getCoercedVariables(),
                options,
                companion,
                operation);
    }
}
