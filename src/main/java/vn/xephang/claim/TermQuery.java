package vn.xephang.claim;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;
import vn.xephang.graphql.Language;

/** The names that sentences need. */
@Component
public class TermQuery {
    private final JdbcClient jdbc;

    TermQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("terms", this::forCodes);
    }

    /** For sentences about things that are known only while a batch is loaded, when no further batch can be asked for. */
    public Wording wording(Collection<String> codes, Language language) {
        return new Wording(language, forCodes(codes));
    }

    private Map<String, Term> forCodes(Collection<String> codes) {
        return jdbc
                .sql("select t.term_code, t.name_vi, t.name_en from api.term t where t.term_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Term.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Term::termCode, Function.identity()));
    }
}
