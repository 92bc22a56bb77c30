package vn.xephang.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Lets go of the pool's connections when one of them was dead: after a restart of the server the others are as well. */
@Component
public class ConnectionRenewal {
    private final DataSource dataSource;

    ConnectionRenewal(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Idle connections are closed now and used ones when they come back, so that the next one is new. */
    public void renew() {
        try {
            if (dataSource.isWrapperFor(HikariDataSource.class)) {
                dataSource.unwrap(HikariDataSource.class).getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
