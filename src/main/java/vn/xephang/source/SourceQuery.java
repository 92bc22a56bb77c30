package vn.xephang.source;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.xephang.graphql.Batch;

/** The sources that figures rest on. */
@Component
public class SourceQuery {
    private static final String SELECT = """
            select source_code, kind, title, title_en, publisher, url, document_number, published_on, published_on_precision,
              is_inferred, cited_in_source_code, note
            from api.source
            """;
    private final JdbcClient jdbc;

    SourceQuery(JdbcClient jdbc, Batch batch) {
        this.jdbc = jdbc;
        batch.register("sources", this::forCodes);
    }

    /** Newest first; sources without a date last. */
    public List<Source> listSources() {
        return jdbc.sql(SELECT + "order by published_on desc nulls last, source_code")
                .query(Source.class)
                .list();
    }

    /** By their codes. */
    public Map<String, Source> findSources(Collection<String> codes) {
        return codes.isEmpty() ? Map.of() : forCodes(codes);
    }

    private Map<String, Source> forCodes(Collection<String> codes) {
        return jdbc
                .sql(SELECT + "where source_code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(Source.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Source::code, Function.identity()));
    }
}
