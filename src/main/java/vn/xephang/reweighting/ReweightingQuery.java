package vn.xephang.reweighting;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xephang.claim.FigureStatus;
import vn.xephang.rankingindex.Component;
import vn.xephang.yearlyscore.RankingKey;
import vn.xephang.yearlyscore.ScoreKey;

@org.springframework.stereotype.Component
class ReweightingQuery {
    private static final DataClassRowMapper<Component> COMPONENT = new DataClassRowMapper<>(Component.class);
    private final JdbcClient jdbc;

    ReweightingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every component of the ranking's edition, in their usual order. */
    List<EditionComponent> components(RankingKey ranking) {
        return jdbc.sql("""
                        select ec.index_code, ec.year, ec.component_code, ec.name_vi, ec.name_en, ec.weight, ec.maximum_score,
                          count(m.unit_code)::integer as unscored
                        from api.edition_component ec
                        left join api.missing_component_score m
                          on m.index_code = :index and m.year = :year and m.group_code = :group
                          and m.component_code = ec.component_code
                        where ec.index_code = :index and ec.year = :year
                        group by ec.index_code, ec.year, ec.component_code, ec.name_vi, ec.name_en, ec.weight, ec.maximum_score,
                          ec.ordinal
                        order by ec.ordinal, ec.component_code
                        """)
                .params(parameters(ranking))
                .query((row, number) -> new EditionComponent(COMPONENT.mapRow(row, number), row.getInt("unscored")))
                .list();
    }

    /** Every unit of the ranking that has a score in all these components, by code. */
    List<UnitScores> scores(RankingKey ranking, List<String> components) {
        return jdbc.sql("""
                        select y.unit_code, y.rank, y.rank_status, s.scores, s.is_disputed,
                          dense_rank() over (order by u.sort_name) as name_place
                        from api.yearly_rank y
                        join api.unit u on u.unit_code = y.unit_code
                        join (
                          select c.unit_code, array_agg(c.score order by ec.ordinal, ec.component_code) as scores,
                            bool_or(c.status = 'CONFLICTING') as is_disputed
                          from api.component_score c
                          join api.edition_component ec
                            on ec.index_code = c.index_code and ec.year = c.year and ec.component_code = c.component_code
                          where c.group_code = :group and c.index_code = :index and c.year = :year
                            and c.component_code = any (:components)
                          group by c.unit_code
                        ) s on s.unit_code = y.unit_code
                        where y.group_code = :group and y.index_code = :index and y.year = :year
                          and cardinality(s.scores) = cardinality(:components)
                        order by y.unit_code
                        """)
                .params(parameters(ranking))
                .param("components", components.toArray(String[]::new))
                .query((row, number) -> scores(ranking, row))
                .list();
    }

    private static UnitScores scores(RankingKey ranking, ResultSet row) throws SQLException {
        return new UnitScores(
                new ScoreKey(ranking.groupCode(), ranking.indexCode(), ranking.year(), row.getString("unit_code")),
                row.getInt("name_place"),
                row.getObject("rank", Integer.class),
                FigureStatus.valueOf(row.getString("rank_status")),
                List.of((BigDecimal[]) row.getArray("scores").getArray()),
                row.getBoolean("is_disputed"));
    }

    private static Map<String, Object> parameters(RankingKey ranking) {
        return Map.of("group", ranking.groupCode(), "index", ranking.indexCode(), "year", ranking.year());
    }
}
