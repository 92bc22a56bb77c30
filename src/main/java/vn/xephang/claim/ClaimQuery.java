package vn.xephang.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class ClaimQuery {
    private static final String COLUMNS =
            "c.figure_code, c.source_code, c.value, c.status, c.is_preferred, c.measure, c.index_code, c.year, c.group_code, "
                    + "c.unit_code, c.detail_code, c.as_of, c.as_of_precision, c.since_year, c.note";
    private static final String PREFERRED_FIRST =
            "order by c.measure, c.figure_code, c.is_preferred desc, c.source_code";
    private static final DataClassRowMapper<Claim> MAPPER = new DataClassRowMapper<>(Claim.class);
    private final JdbcClient jdbc;

    ClaimQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("subjectClaims", this::forSubjects);
        batch.register("figureClaims", this::forFigures);
    }

    private Map<ClaimSubject, List<Claim>> forSubjects(Collection<ClaimSubject> asked) {
        var subjects = List.copyOf(asked);
        var rows = new ArrayList<List<Claim>>();
        subjects.forEach(subject -> rows.add(new ArrayList<>()));
        jdbc.sql("""
                        select s.subject_number, %s
                        from unnest(:indexes, :years, :groups, :units) with ordinality
                          as s(index_code, year, group_code, unit_code, subject_number)
                        join api.claim c on c.index_code = s.index_code and c.year = s.year
                          and c.group_code is not distinct from s.group_code
                          and c.unit_code is not distinct from s.unit_code
                        %s
                        """.formatted(COLUMNS, PREFERRED_FIRST))
                .param("indexes", strings(subjects, ClaimSubject::indexCode))
                .param("years", subjects.stream().map(ClaimSubject::year).toArray(Integer[]::new))
                .param("groups", strings(subjects, ClaimSubject::groupCode))
                .param("units", strings(subjects, ClaimSubject::unitCode))
                .query(row -> {
                    rows.get(row.getInt("subject_number") - 1).add(MAPPER.mapRow(row, 0));
                });
        var claims = new LinkedHashMap<ClaimSubject, List<Claim>>();
        rows.forEach(found -> claims.put(subjects.get(claims.size()), found));
        return claims;
    }

    private Map<String, List<Claim>> forFigures(Collection<String> figureCodes) {
        var claims = jdbc
                .sql("select %s from api.claim c where c.figure_code = any (:codes) %s"
                        .formatted(COLUMNS, PREFERRED_FIRST))
                .param("codes", figureCodes.toArray(String[]::new))
                .query(MAPPER)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Claim::figureCode));
        figureCodes.forEach(code -> claims.putIfAbsent(code, List.of()));
        return claims;
    }

    private static String[] strings(List<ClaimSubject> subjects, Function<ClaimSubject, String> part) {
        return subjects.stream().map(part).toArray(String[]::new);
    }
}
