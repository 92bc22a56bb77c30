package vn.xephang.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Every statement that the server sends to its database, in order. */
public final class Statements implements BeanPostProcessor, QueryExecutionListener {
    private final List<Statement> sent = new CopyOnWriteArrayList<>();

    /** The statements that an action makes the server send. */
    public List<Statement> during(Runnable action) {
        sent.clear();
        action.run();
        return List.copyOf(sent);
    }

    /** Those of them that read what is asked for, and not what was published last. */
    List<Statement> ofTheQuestion(Runnable action) {
        return during(action).stream()
                .filter(statement -> !statement.sql().contains("view_generation"))
                .toList();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource pool
                ? ProxyDataSourceBuilder.create(pool).listener(this).build()
                : bean;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // They are written down once they have run.
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        queries.forEach(query -> sent.add(Statement.of(query)));
    }

    /** SQL with the values of its parameters. */
    public record Statement(String sql, List<Object> parameters) {
        private static Statement of(QueryInfo query) {
            var parameters = new ArrayList<Object>();
            query.getParametersList()
                    .forEach(set ->
                            set.forEach(operation -> parameters.add(operation.getArgs()[1])));
            return new Statement(query.getQuery(), parameters);
        }
    }
}
