package vn.xephang.publication;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is published: within a transaction, what that transaction sees. */
@Component
public class PublicationQuery {
    private final JdbcClient jdbc;

    @Autowired
    PublicationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same from elsewhere than the pool that answers requests. */
    static PublicationQuery of(DataSource dataSource) {
        return new PublicationQuery(JdbcClient.create(dataSource));
    }

    /**
     * Empty where nothing is published. The views cannot be made anew between an answer's first statement and this one: each
     * statement keeps hold of its views until the transaction's end.
     */
    public Optional<Publication> find() {
        return jdbc.sql("""
                        select release_number, published_at, checksum,
                          to_regclass('api.release')::oid::bigint as view_generation
                        from api.release
                        order by release_number desc
                        limit 1
                        """).query(Publication.class).optional();
    }
}
