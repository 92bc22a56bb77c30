package vn.xephang.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.NodeFinder;

@Component
class GroupQuery implements NodeFinder {
    private static final String SELECT = "select group_code, name_vi, name_en from api.unit_group ";
    private final JdbcClient jdbc;

    GroupQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("groups", this::forCodes);
    }

    List<Group> listGroups() {
        return jdbc.sql(SELECT + "order by ordinal").query(Group.class).list();
    }

    Optional<Group> findByCode(String code) {
        return Optional.ofNullable(forCodes(List.of(code)).get(code));
    }

    @Override
    public String type() {
        return "Group";
    }

    @Override
    public int keySize() {
        return 1;
    }

    @Override
    public Optional<Group> findByKey(List<String> key) {
        return findByCode(key.get(0));
    }

    private Map<String, Group> forCodes(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where group_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Group.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Group::code, Function.identity()));
    }
}
