package vn.xephang.yearlyscore;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.rankingindex.BreakReason;

/** The units of rankings that moved most. */
@Component
public class MoverQuery {
    private final JdbcClient jdbc;

    MoverQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each ranking, in the order asked, biggest move first, equal moves by better rank. */
    public List<List<YearlyScore>> forRankings(
            List<RankingKey> rankings, Movement direction, @Nullable Integer since, int first) {
        var found = new ArrayList<List<YearlyScore>>();
        rankings.forEach(ranking -> found.add(new ArrayList<>()));
        jdbc.sql("""
                        select k.ranking_number, %s
                        from unnest(:groups, :indexes, :years) with ordinality as k(group_code, index_code, year, ranking_number)
                        -- Materialized, so that both are worked out once a ranking, not one anew for each row of the other.
                        cross join lateral (
                          with mover as materialized (
                            select r.unit_code, r.rank_change as delta from api.rank_change r
                            where r.group_code = k.group_code and r.index_code = k.index_code and r.year = k.year
                              and r.movement = :direction and r.rank_change is not null
                              and case when cast(:since as integer) is null then r.is_latest else r.previous_year = :since and r.is_first_of_year end
                            order by abs(r.rank_change) desc, r.current_rank, r.unit_code
                            limit :first
                          ), entry as materialized (
                            select y.* from api.yearly_score y
                            where y.group_code = k.group_code and y.index_code = k.index_code and y.year = k.year
                          )
                          select entry.*, mover.delta from mover join entry using (unit_code)
                        ) l
                        order by k.ranking_number, abs(l.delta) desc, l.rank, l.unit_code
                        """.formatted(YearlyScoreQuery.SELECT))
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("direction", direction.name())
                .param("since", since)
                .param("first", first)
                .query(row -> {
                    found.get(row.getInt("ranking_number") - 1).add(YearlyScoreQuery.MAPPER.mapRow(row, 0));
                });
        return found;
    }

    /** For each ranking, in the order asked, why who moved most holds only so far. */
    public List<List<BreakReason>> reasons(List<RankingKey> rankings, Movement direction, @Nullable Integer since) {
        return jdbc.sql("""
                        select array_to_string(array_agg(distinct p.reason) filter (where p.reason is not null), ' ') as reasons
                        from unnest(:groups, :indexes, :years) with ordinality as k(group_code, index_code, year, ranking_number)
                        left join lateral (
                          select unnest(r.reasons || case when r.is_partial then array['PARTIAL_COVERAGE'] else '{}' end) as reason
                          from (
                            select r.* from api.ranking_pair r
                            where r.group_code = k.group_code and r.to_index_code = k.index_code and r.to_year = k.year
                            offset 0
                          ) r
                          where case when cast(:since as integer) is not null then r.from_year = :since
                            else exists (
                              select from api.rank_change c
                              where c.group_code = k.group_code and c.index_code = k.index_code and c.year = k.year
                                and c.is_latest and c.movement = :direction
                                and c.previous_year = r.from_year and c.previous_index_code = r.from_index_code) end
                        ) p on true
                        group by k.ranking_number
                        order by k.ranking_number
                        """)
                .param("groups", rankings.stream().map(RankingKey::groupCode).toArray(String[]::new))
                .param("indexes", rankings.stream().map(RankingKey::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingKey::year).toArray(Integer[]::new))
                .param("direction", direction.name())
                .param("since", since)
                .query((row, number) -> BreakReason.listReasons(row.getString("reasons")))
                .list();
    }
}
