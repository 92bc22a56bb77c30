package vn.xephang.dataset;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
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
        return jdbc.sql("""
                        select r.release_number, r.published_at, r.note, r.checksum, c.figure_count, c.claim_count, c.years
                        from api.release r
                        cross join (
                          select count(distinct figure_code)::integer as figure_count, count(*)::integer as claim_count,
                            array(select distinct year from api.claim where group_code is not null order by year desc) as years
                          from api.claim
                        ) c
                        order by r.release_number desc
                        limit 1
                        """).query(DatasetQuery::dataset).single();
    }

    private static Dataset dataset(ResultSet row, int number) throws SQLException {
        var release = new Release(
                row.getInt("release_number"),
                row.getObject("published_at", OffsetDateTime.class),
                row.getString("note"),
                row.getString("checksum"));
        var years = List.of((Integer[]) row.getArray("years").getArray());
        return new Dataset(release, years, row.getInt("figure_count"), row.getInt("claim_count"));
    }
}
