package vn.xephang.mover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.mover.Movers.Tie;
import vn.xephang.rankingindex.BreakReason;
import vn.xephang.rankingindex.Comparability;
import vn.xephang.yearlyscore.Movement;
import vn.xephang.yearlyscore.RankChange;
import vn.xephang.yearlyscore.ScoreKey;

@Component
class MoversQuery {
    private static final int MOST = 100;
    private final JdbcClient jdbc;

    MoversQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Biggest first. A tie at the end is read whole, as far as an answer may reach. */
    Movers find(Wanted wanted) {
        var conditions = wanted.moves();
        var nodes = new ArrayList<Mover>();
        var counts = new ArrayList<Counts>();
        // Of two earlier rankings in one year, that of the same index is compared.
        jdbc.sql("""
                        with change as (
                          select distinct on (r.group_code, r.index_code, r.year, r.unit_code)
                            r.group_code, r.index_code, r.year, r.unit_code, r.previous_year, r.previous_rank, r.current_rank,
                            r.rank_change, abs(r.rank_change) as places, r.movement, r.comparability, r.reasons,
                            r.previous_index_code
                          from api.rank_change r
                          where %s
                          order by r.group_code, r.index_code, r.year, r.unit_code,
                            (r.previous_index_code = r.index_code) desc, r.previous_index_code
                        ), placed as (
                          select l.*, rank() over (order by l.places desc) as place, count(*) over () as total_count,
                            count(*) over (partition by l.places) as tied_count
                          from change l
                          where l.rank_change is not null and %s
                        )
                        select p.group_code, p.index_code, p.year, p.unit_code, p.previous_year, p.previous_index_code,
                          p.previous_rank, p.current_rank,
                          p.rank_change, p.places, p.movement, p.comparability, p.reasons, p.place, p.total_count, p.tied_count,
                          c.value_number::integer as claimed_rank_change
                        from placed p
                        left join api.claim c
                          on c.measure = 'RANK_CHANGE' and c.is_preferred and c.index_code = p.index_code and c.year = p.year
                          and c.group_code = p.group_code and c.unit_code = p.unit_code and c.since_year = p.previous_year
                          and p.previous_index_code = p.index_code
                        where p.place <= :first
                        order by p.place, p.year desc, p.current_rank, p.group_code, p.unit_code, p.index_code
                        limit %d
                        """.formatted(
                        wanted.earlier("year", "previous_year", "l.is_latest").replace("l.", "r."),
                        conditions.sql(),
                        MOST))
                .param("since", wanted.since())
                .param("first", wanted.first())
                .params(conditions.parameters())
                .query(row -> {
                    nodes.add(mover(row));
                    counts.add(new Counts(row.getInt("places"), row.getInt("total_count"), row.getInt("tied_count")));
                });
        if (counts.isEmpty()) {
            return new Movers(wanted, nodes, 0, null);
        }
        var last = counts.get(counts.size() - 1);
        var shown = IntStream.range(0, counts.size())
                .filter(i -> counts.get(i).places() == last.places())
                .mapToObj(nodes::get)
                .toList();
        var reasons = shown.stream()
                .flatMap(mover -> mover.rankChange().reasons().stream())
                .distinct()
                .sorted()
                .toList();
        return new Movers(wanted, nodes, last.total(), new Tie(last.places(), last.tied(), shown.size(), reasons));
    }

    /** Whether some rank of the rankings in question is unknown, so that other units may have moved more. */
    boolean isPartial(Wanted wanted) {
        var conditions = wanted.filter().rankings("to_index_code", "to_year");
        return jdbc.sql("""
                        select coalesce(bool_or(l.is_partial), false) from api.ranking_pair l where %s and %s
                        """.formatted(wanted.earlier("to_year", "from_year", "true"), conditions.sql()))
                .param("since", wanted.since())
                .params(conditions.parameters())
                .query(Boolean.class)
                .single();
    }

    private static Mover mover(ResultSet row) throws SQLException {
        var key = new ScoreKey(
                row.getString("group_code"),
                row.getString("index_code"),
                row.getInt("year"),
                row.getString("unit_code"));
        var change = new RankChange(
                row.getInt("previous_year"),
                row.getString("previous_index_code"),
                row.getInt("previous_rank"),
                row.getInt("current_rank"),
                row.getInt("rank_change"),
                row.getObject("claimed_rank_change", Integer.class),
                Movement.valueOf(Objects.requireNonNull(row.getString("movement"))),
                Comparability.valueOf(Objects.requireNonNull(row.getString("comparability"))),
                BreakReason.listReasons(row));
        return new Mover(row.getInt("place"), key, change);
    }

    /** What a row says of the whole list. */
    private record Counts(int places, int total, int tied) {}
}
