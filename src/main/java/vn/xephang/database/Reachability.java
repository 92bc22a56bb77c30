package vn.xephang.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Whether the database answers now. */
@Component
public class Reachability {
    private static final int SECONDS = 1;
    private final DataSource dataSource;
    private final ConnectionRenewal connections;

    Reachability(DataSource dataSource, ConnectionRenewal connections) {
        this.dataSource = dataSource;
        this.connections = connections;
    }

    /** As a request finds it: one dead connection of the pool says nothing yet, nor that all of them are in use. */
    public boolean isReachable() {
        var taken = System.nanoTime();
        if (answers()) {
            return true;
        }
        connections.renew(taken);
        if (answers()) {
            return true;
        }
        connections.hurry();
        return false;
    }

    private boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLTransientConnectionException fromPool) {
            // Without a cause the pool has waited for one of those that others use.
            return fromPool.getCause() == null;
        } catch (SQLException unreachable) {
            return false;
        }
    }
}
