package vn.xephang.portal;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which other figures of the portal a figure is seen with, all by the codes that claims name them by. */
@Component
class PortalFigureQuery {
    private final JdbcClient jdbc;

    PortalFigureQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that a share is made of: none where they are not known. */
    Map<String, List<String>> operands(Collection<String> figureCodes) {
        return codes(figureCodes, "l.figure_codes[2:]");
    }

    /** Those that say which place the city has by it. */
    Map<String, List<String>> ranks(Collection<String> figureCodes) {
        return codes(figureCodes, "array_remove(array[l.rank_figure_code], null)");
    }

    private Map<String, List<String>> codes(Collection<String> figureCodes, String others) {
        var found = new HashMap<String, List<String>>();
        jdbc.sql("""
                        select l.figure_code, %s as others
                        from api.portal_service_stat l
                        where l.figure_code = any (:codes)
                        """.formatted(others))
                .param("codes", figureCodes.toArray(String[]::new))
                .query(row -> {
                    found.put(row.getString("figure_code"), List.of((String[])
                            row.getArray("others").getArray()));
                });
        return found;
    }
}
