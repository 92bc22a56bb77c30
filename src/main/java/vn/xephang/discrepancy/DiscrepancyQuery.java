package vn.xephang.discrepancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.claim.ClaimMeasure;
import vn.xephang.claim.TermQuery;
import vn.xephang.discrepancy.Discrepancy.Related;
import vn.xephang.discrepancy.Discrepancy.Statement;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.DatePrecision;
import vn.xephang.graphql.Language;
import vn.xephang.graphql.SqlConditions;
import vn.xephang.portal.PortalDate;

@Component
class DiscrepancyQuery {
    private static final String SELECT = """
            select l.discrepancy_code, l.kind, l.rule, l.measure, l.figure_code, l.index_code, l.year, l.group_code, l.unit_code,
              l.metric_code, l.detail_code, l.since_year, l.as_of, l.as_of_precision, l.reported, l.computed, l.numerator,
              l.denominator, l.figure_codes, l.related_codes, l.related_values, l.related_statuses, l.statement_vi, l.statement_en
            from api.discrepancy l
            """;
    private final JdbcClient jdbc;
    private final TermQuery terms;

    DiscrepancyQuery(JdbcClient jdbc, TermQuery terms, Batch batch) {
        this.jdbc = jdbc;
        this.terms = terms;
        batch.registerWithArguments("discrepancyExplanations", this::explanations);
    }

    /** Newest year first. */
    List<Discrepancy> listDiscrepancies(SqlConditions conditions, int first) {
        return jdbc.sql(SELECT + "where " + conditions.sql()
                        + " order by l.year desc nulls last, l.kind, l.discrepancy_code limit :first")
                .params(conditions.parameters())
                .param("first", first)
                .query(DiscrepancyQuery::discrepancy)
                .list();
    }

    /** What contradicts each of these, in the order asked. */
    private List<String> explanations(List<String> codes, Language language) {
        var found = forCodes(codes);
        var names =
                found.values().stream().flatMap(one -> one.termCodes().stream()).toList();
        var wording = terms.wording(names, language);
        return codes.stream()
                .map(code -> Objects.requireNonNull(found.get(code)).explanation(wording))
                .toList();
    }

    private Map<String, Discrepancy> forCodes(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where l.discrepancy_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(DiscrepancyQuery::discrepancy)
                .list()
                .stream()
                .collect(Collectors.toMap(Discrepancy::code, Function.identity()));
    }

    private static Discrepancy discrepancy(ResultSet row, int number) throws SQLException {
        return new Discrepancy(
                row.getString("discrepancy_code"),
                DiscrepancyKind.valueOf(row.getString("kind")),
                DiscrepancyRule.valueOf(row.getString("rule")),
                ClaimMeasure.valueOf(row.getString("measure")),
                row.getString("figure_code"),
                row.getString("index_code"),
                row.getObject("year", Integer.class),
                row.getString("group_code"),
                row.getString("unit_code"),
                row.getString("metric_code"),
                row.getString("detail_code"),
                row.getObject("since_year", Integer.class),
                date(row),
                row.getString("reported"),
                row.getString("computed"),
                row.getBigDecimal("numerator"),
                row.getBigDecimal("denominator"),
                texts(row, "figure_codes"),
                related(row),
                statement(row));
    }

    private static @Nullable PortalDate date(ResultSet row) throws SQLException {
        var precision = row.getString("as_of_precision");
        return precision == null
                ? null
                : new PortalDate(row.getObject("as_of", LocalDate.class), DatePrecision.valueOf(precision));
    }

    private static List<Related> related(ResultSet row) throws SQLException {
        var codes = texts(row, "related_codes");
        var values = texts(row, "related_values");
        var statuses = texts(row, "related_statuses");
        var related = new ArrayList<Related>();
        for (var code : codes) {
            var place = related.size();
            related.add(new Related(
                    code,
                    place < values.size() ? values.get(place) : "",
                    place < statuses.size() && statuses.get(place).equals("INFERRED")));
        }
        return related;
    }

    private static @Nullable Statement statement(ResultSet row) throws SQLException {
        var vi = row.getString("statement_vi");
        return vi == null ? null : new Statement(vi, row.getString("statement_en"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
