package vn.xephang.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.ListParents;
import vn.xephang.graphql.ListView;
import vn.xephang.graphql.NodeFinder;
import vn.xephang.graphql.Page;
import vn.xephang.graphql.PageQuery;
import vn.xephang.graphql.SqlConditions;

@Component
class UnitQuery implements NodeFinder {
    private static final ListView VIEW = new ListView(
            "api.unit",
            List.of("unit_code", "group_code", "parent_unit_code", "name_vi", "name_en", "note"),
            List.of("unit_code"));
    private static final String SELECT =
            "select unit_code, group_code, parent_unit_code, name_vi, name_en, note from api.unit ";
    private static final DataClassRowMapper<Unit> MAPPER = new DataClassRowMapper<>(Unit.class);
    private final JdbcClient jdbc;
    private final PageQuery pages;

    UnitQuery(JdbcClient jdbc, PageQuery pages, Batch batch) {
        this.jdbc = jdbc;
        this.pages = pages;
        batch.register("units", this::forCodes);
    }

    List<List<Unit>> pages(List<UnitList> lists, Page page) {
        return pages.read(VIEW, parents(lists), conditions(lists.get(0).filter()), page, MAPPER);
    }

    List<Integer> counts(List<UnitList> lists) {
        return pages.count(VIEW, parents(lists), conditions(lists.get(0).filter()));
    }

    Map<String, List<Unit>> childrenForUnits(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where parent_unit_code = any (:codes) order by sort_name, unit_code")
                .param("codes", codes.toArray(String[]::new))
                .query(MAPPER)
                .list()
                .stream()
                .collect(Collectors.groupingBy(unit -> String.valueOf(unit.parentUnitCode())));
    }

    Optional<Unit> findByCode(String code) {
        return Optional.ofNullable(forCodes(List.of(code)).get(code));
    }

    @Override
    public String type() {
        return "Unit";
    }

    @Override
    public int keySize() {
        return 1;
    }

    @Override
    public Optional<Unit> findByKey(List<String> key) {
        return findByCode(key.get(0));
    }

    private Map<String, Unit> forCodes(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where unit_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(MAPPER)
                .list()
                .stream()
                .collect(Collectors.toMap(Unit::code, Function.identity()));
    }

    private static ListParents parents(List<UnitList> lists) {
        if (lists.get(0).groupCode() == null) {
            return ListParents.NONE;
        }
        return new ListParents(
                List.of("group_code"),
                lists.stream()
                        .map(list -> List.<Object>of(String.valueOf(list.groupCode())))
                        .toList());
    }

    private static SqlConditions conditions(@Nullable UnitFilter filter) {
        var conditions = new SqlConditions();
        return filter == null
                ? conditions
                : conditions
                        .anyOf("unit_code", filter.codes())
                        .anyOf("group_code", filter.groups())
                        .anyOf("parent_unit_code", filter.parents())
                        .named("search_name", filter.search());
    }
}
