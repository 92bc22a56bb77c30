package vn.xephang.provenance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ProvenanceQuery {
    private static final String SELECT = """
            select c.figure_code, c.source_code, c.measure, c.index_code, c.year, c.group_code, c.unit_code, u.parent_unit_code,
              u.parent_source_code, c.detail_code, c.since_year, c.value_number, c.value_code, c.assertion, c.is_preferred, c.status
            from api.claim c
            left join api.unit u on u.unit_code = c.unit_code
            """;
    private final JdbcClient jdbc;

    ProvenanceQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<RankingName, RankingClaims> claims(Collection<RankingName> rankings) {
        if (rankings.isEmpty()) {
            return Map.of();
        }
        var found = jdbc
                .sql(SELECT + """
                        join unnest(:indexes, :years, :groups) as k(index_code, year, group_code)
                          on k.index_code = c.index_code and k.year = c.year and k.group_code = c.group_code
                        """)
                .param("indexes", rankings.stream().map(RankingName::indexCode).toArray(String[]::new))
                .param("years", rankings.stream().map(RankingName::year).toArray(Integer[]::new))
                .param("groups", rankings.stream().map(RankingName::groupCode).toArray(String[]::new))
                .query(Statement.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(ProvenanceQuery::ranking));
        return rankings.stream()
                .collect(Collectors.toMap(
                        ranking -> ranking, ranking -> new RankingClaims(found.getOrDefault(ranking, List.of()))));
    }

    /** By figure. */
    Map<String, List<Statement>> figures(Collection<String> codes) {
        return codes.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(SELECT + "where c.figure_code = any (:codes)")
                        .param("codes", codes.toArray(String[]::new))
                        .query(Statement.class)
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(Statement::figureCode));
    }

    Map<String, String> definitions(Collection<String> codes) {
        var sources = new HashMap<String, String>();
        if (!codes.isEmpty()) {
            jdbc.sql(
                            "select d.definition_code, d.source_code from api.definition_source d where d.definition_code = any (:codes)")
                    .param("codes", codes.toArray(String[]::new))
                    .query(row -> {
                        sources.put(row.getString("definition_code"), row.getString("source_code"));
                    });
        }
        return sources;
    }

    /** Of figures that sources dispute, all that state one of those in dispute. */
    Map<String, Set<String>> disputing(Collection<String> figureCodes) {
        var sources = new HashMap<String, Set<String>>();
        if (!figureCodes.isEmpty()) {
            jdbc.sql("""
                            select f.figure_code, c.source_code
                            from api.discrepancy d
                            cross join lateral unnest(d.figure_codes) as f(figure_code)
                            join api.claim c on c.figure_code = any (d.figure_codes)
                            where d.kind = 'SOURCES_DISAGREE' and f.figure_code = any (:codes)
                            """).param("codes", figureCodes.toArray(String[]::new)).query(row -> {
                sources.computeIfAbsent(row.getString("figure_code"), code -> new TreeSet<>())
                        .add(row.getString("source_code"));
            });
        }
        return sources;
    }

    /** What contradicts figures: other sources, or other figures. */
    Map<String, Set<String>> contradictions(Collection<String> figureCodes) {
        var caveats = new HashMap<String, Set<String>>();
        if (!figureCodes.isEmpty()) {
            jdbc.sql("""
                            select f.figure_code, d.kind
                            from api.discrepancy d
                            cross join lateral unnest(
                              case d.kind when 'SOURCES_DISAGREE' then d.figure_codes else array[d.figure_code] end) as f(figure_code)
                            where f.figure_code = any (:codes)
                            """).param("codes", figureCodes.toArray(String[]::new)).query(row -> {
                caveats.computeIfAbsent(row.getString("figure_code"), code -> new TreeSet<>())
                        .add(
                                Objects.equals(row.getString("kind"), "SOURCES_DISAGREE")
                                        ? "CONFLICTING"
                                        : "VALUE_CONTRADICTED");
            });
        }
        return caveats;
    }

    private static RankingName ranking(Statement claim) {
        return new RankingName(
                Objects.requireNonNull(claim.indexCode()),
                Objects.requireNonNull(claim.year()),
                Objects.requireNonNull(claim.groupCode()));
    }
}
