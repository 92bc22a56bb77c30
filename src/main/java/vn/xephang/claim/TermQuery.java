package vn.xephang.claim;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

@Component
class TermQuery {
    private final JdbcClient jdbc;

    TermQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("terms", this::forCodes);
    }

    private Map<String, Term> forCodes(Collection<String> codes) {
        return jdbc
                .sql("select t.term_code, t.name_vi, t.name_en from api.term t where t.term_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Term.class)
                .stream()
                .collect(Collectors.toMap(Term::termCode, Function.identity()));
    }
}
