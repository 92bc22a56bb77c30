package vn.xephang.claim;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
// Everything at once is more than one request may ask for.
@TestPropertySource(properties = {"xephang.limits.cost.most=1000000", "xephang.limits.rate.burst=1000000"})
class ClaimReachTests {
    private final Api api;
    private final JdbcClient jdbc;

    ClaimReachTests(@LocalServerPort int port, @Autowired JdbcClient jdbc) {
        api = new Api(port);
        this.jdbc = jdbc;
    }

    @Test
    void everyClaimIsServedWithItsSourceByTheFigureThatItIsAbout() {
        var served = api.data("""
                {
                  indexes { editions { claims { value source { code title publisher } } } }
                  groupRankings { claims { value source { code title publisher } }
                    entries { nodes { claims { value source { code title publisher } } } } }
                  portalServiceStats { claims { value source { code title publisher } } }
                  portalTargets { code source { code title publisher } }
                  dataset { claims }
                }
                """);
        var counted = served.findValues("publisher").size();
        assertThat(counted).isEqualTo(served.get("dataset").get("claims").intValue());
        assertThat(counted).isEqualTo(count("select count(*) from api.claim"));
    }

    @Test
    void everySourceIsListed() {
        var sources = api.data("{ dataset { sources { code } } }").findValues("code");
        assertThat(sources).hasSize(count("select count(*) from api.source"));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
