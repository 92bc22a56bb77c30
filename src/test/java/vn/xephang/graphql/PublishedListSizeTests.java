package vn.xephang.graphql;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.test.context.TestPropertySource;
import vn.xephang.Api;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@TestPropertySource(properties = {"xephang.limits.cost.most=1000000", "xephang.limits.rate.burst=1000000"})
class PublishedListSizeTests {
    private static final List<String> GROUPS = List.of("departments", "central-agencies", "districts", "communes");

    @Test
    void noListOfPublishedFiguresIsLongerThanItSays(@LocalServerPort int port, @Autowired GraphQlSource source) {
        var sizes = new ListSizes(new Api(port), source.schema(), PublishedListSizeTests::published);
        assertThat(sizes.tooLong()).isEmpty();
    }

    /** All groups and years, where the synthetic queries name some. */
    private static List<String> published(String query) {
        var wide = query.replaceAll("groups: \\[[^]]*]", "groups: []")
                .replace("year: 2019, group: \"synthetic-group-1\", ", "")
                .replace("from: 2015", "from: 2018")
                .replace("synthetic-component-1", "infrastructure")
                .replace("synthetic-component-2", "application");
        return GROUPS.stream()
                .map(group -> wide.replace("synthetic-group-1", group))
                .distinct()
                .toList();
    }
}
