package vn.xephang.graphql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads pages of lists, and their lengths, for any number of parents by one statement. */
@Component
public class PageQuery {
    private final JdbcClient jdbc;

    public PageQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of each parent's page, in the parents' order: one more than the page where there is more. */
    public <T> List<List<T>> read(
            ListView view, ListParents parents, SqlConditions conditions, Page page, RowMapper<T> mapper) {
        var rows = new ArrayList<List<T>>();
        parents.rows().forEach(parent -> rows.add(new ArrayList<>()));
        jdbc.sql(view.with() + pageSql(view, parents, conditions, page))
                .params(view.parameters())
                .params(parameters(view, parents, conditions, page))
                .query(row -> {
                    rows.get(row.getInt("parent_number") - 1).add(mapper.mapRow(row, 0));
                });
        if (!page.anchor().isEmpty() && rows.stream().allMatch(List::isEmpty)) {
            refuseLostAnchor(view, page);
        }
        return rows;
    }

    /** The length of each parent's list, in the parents' order. */
    public List<Integer> count(ListView view, ListParents parents, SqlConditions conditions) {
        var counts = new HashMap<Integer, Integer>();
        // In a lateral, since a plain join works out the view for every parent that there is.
        var sql = """
                select p.parent_number, n.length
                from %s
                cross join lateral (select count(*) as length from %s l where %s and %s) n
                """.formatted(parents.from(), view.rows(), parents.condition(), conditions.sql());
        jdbc.sql(view.with() + sql)
                .params(view.parameters())
                .params(parents.parameters())
                .params(conditions.parameters())
                .query(row -> {
                    counts.put(row.getInt("parent_number"), row.getInt("length"));
                });
        var ordered = new ArrayList<Integer>();
        parents.rows().forEach(parent -> ordered.add(counts.getOrDefault(ordered.size() + 1, 0)));
        return ordered;
    }

    private static String pageSql(ListView view, ListParents parents, SqlConditions conditions, Page page) {
        return """
                select p.parent_number, %s
                from %s
                cross join lateral (
                  select l.* from %s l%s
                  where %s and %s and %s
                  order by %s
                  limit :page_limit
                ) l
                order by p.parent_number, %s
                """.formatted(
                        view.select(),
                        parents.from(),
                        view.rows(),
                        page.anchor().isEmpty() ? "" : " cross join (" + anchorSql(view, page) + ") a",
                        parents.condition(),
                        conditions.sql(),
                        beyond(page),
                        orderBy(page),
                        orderBy(page));
    }

    private static String orderBy(Page page) {
        return page.order().stream()
                .map(key -> "l." + key.orderBy(page.backward()))
                .collect(Collectors.joining(", "));
    }

    /** Rows after the anchor: beyond it by the first key, or the same by the first and beyond by the second, and so on. */
    private static String beyond(Page page) {
        if (page.anchor().isEmpty()) {
            return "true";
        }
        var same = "";
        var choices = new ArrayList<String>();
        for (var key : page.order()) {
            choices.add(same + key.beyond(page.backward()));
            same += key.same() + " and ";
        }
        return "(" + String.join(" or ", choices) + ")";
    }

    private static String anchorSql(ListView view, Page page) {
        var columns = page.order().stream().map(SortKey::column).distinct().collect(Collectors.joining(", "));
        return "select %s from %s where %s".formatted(columns, view.name(), anchorCondition(view));
    }

    private static String anchorCondition(ListView view) {
        return view.key().stream()
                .map(column -> "%1$s = :anchor_%1$s".formatted(column))
                .collect(Collectors.joining(" and "));
    }

    private static Map<String, Object> parameters(
            ListView view, ListParents parents, SqlConditions conditions, Page page) {
        var parameters = new LinkedHashMap<>(conditions.parameters());
        parameters.putAll(parents.parameters());
        parameters.putAll(anchorParameters(view, page));
        parameters.put("page_limit", page.size() + 1);
        return parameters;
    }

    private static Map<String, Object> anchorParameters(ListView view, Page page) {
        var parameters = new LinkedHashMap<String, Object>();
        for (int i = 0; i < page.anchor().size(); i++) {
            var part = page.anchor().get(i);
            var column = view.key().get(i);
            parameters.put("anchor_" + column, column.endsWith("year") ? year(page, part) : part);
        }
        return parameters;
    }

    private static Integer year(Page page, String part) {
        return NodeFinder.year(part).orElseThrow(() -> page.lostAnchor());
    }

    /** A page after the last row is empty; a page after a row that no longer exists is a mistake. */
    private void refuseLostAnchor(ListView view, Page page) {
        var found = jdbc.sql(view.with() + "select 1 from %s where %s".formatted(view.name(), anchorCondition(view)))
                .params(view.parameters())
                .params(anchorParameters(view, page))
                .query(Integer.class)
                .optional();
        if (found.isEmpty()) {
            throw page.lostAnchor();
        }
    }
}
