package vn.xephang.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DatasetQuery {
    private final JdbcClient jdbc;

    DatasetQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Dataset get() {
        return new Dataset(jdbc.sql("""
                        select release_number, published_at, note, checksum
                        from api.release
                        order by release_number desc
                        limit 1
                        """).query(Release.class).single());
    }

    DatasetSize size() {
        return jdbc.sql("""
                        select count(distinct figure_code)::integer as figure_count, count(*)::integer as claim_count,
                          array(select distinct year from api.claim where group_code is not null order by year desc) as years
                        from api.claim
                        """).query(DatasetQuery::read).single();
    }

    private static DatasetSize read(ResultSet row, int number) throws SQLException {
        var years = List.of((Integer[]) row.getArray("years").getArray());
        return new DatasetSize(years, row.getInt("figure_count"), row.getInt("claim_count"));
    }
}
