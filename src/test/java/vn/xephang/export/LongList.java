package vn.xephang.export;

import graphql.schema.DataFetchingEnvironment;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import vn.xephang.graphql.ErrorCode;
import vn.xephang.graphql.Refusal;

/** A list of a hundred thousand long items that are made when they are asked for, and how much memory is in use meanwhile. */
@TestConfiguration(proxyBeanMethods = false)
class LongList {
    static final int ITEMS = 100_000;

    /** So long that all of them together are several times what may be held. */
    private static final String LONG = "rất dài ".repeat(30);

    private static final List<Map<String, Integer>> PARTS = Collections.nCopies(1_000, Map.of("number", 1));

    private static final int BETWEEN_LOOKS = 20_000;
    private static final String SCHEMA = """
            extend type Query {
              longList(first: Int, after: String, breakAt: Int): LongListConnection!
                @listSize(assumedSize: 100, slicingArguments: ["first"], sizedFields: ["nodes"])
            }
            type LongListConnection { nodes: [LongListItem!]! pageInfo: PageInfo! totalCount: Int! }
            type LongListItem { number: Int! text: String! parts: [LongListPart!]! @listSize(assumedSize: 1) }
            type LongListPart { number: Int! }
            """;

    private final List<Long> inUse = Collections.synchronizedList(new ArrayList<>());

    /** In bytes, once nothing is held any more that could be thrown away; the latest since the last call. */
    List<Long> inUse() {
        var looks = List.copyOf(inUse);
        inUse.clear();
        return looks;
    }

    @Bean
    GraphQlSourceBuilderCustomizer longListSchema() {
        return source -> source.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)));
    }

    @Bean
    RuntimeWiringConfigurer longListWiring() {
        return wiring -> wiring.type("Query", query -> query.dataFetcher("longList", this::page));
    }

    private Map<String, Object> page(DataFetchingEnvironment environment) {
        var begin = Integer.parseInt(Objects.requireNonNullElse(environment.getArgument("after"), "0"));
        int size = environment.getArgumentOrDefault("first", 100);
        var end = Math.min(begin + size, ITEMS);
        int breakAt = environment.getArgumentOrDefault("breakAt", ITEMS + 1);
        if (end >= breakAt) {
            throw new Refusal(ErrorCode.TIMEOUT, "Not now.", Map.of());
        }
        if (begin > 0 && begin % BETWEEN_LOOKS == 0) {
            System.gc();
            inUse.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return Map.of(
                "nodes",
                IntStream.range(begin, end)
                        .mapToObj(number -> Map.of("number", number, "text", number + " " + LONG, "parts", PARTS))
                        .toList(),
                "totalCount",
                ITEMS,
                "pageInfo",
                Map.of(
                        "hasNextPage",
                        end < ITEMS,
                        "hasPreviousPage",
                        begin > 0,
                        "startCursor",
                        String.valueOf(begin),
                        "endCursor",
                        String.valueOf(end)));
    }
}
