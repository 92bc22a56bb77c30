package vn.xephang.limit;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * Every limit of a request. The last part of a name stands in {@code extensions.limit} of a refusal.
 *
 * @param document what a document may be made of
 * @param argument what the values of arguments may be
 * @param cost what answering may take
 * @param load how many requests at once, and for how long
 * @param rate how much one client may ask for in a time
 * @param client what one client may keep busy
 */
@ConfigurationProperties("xephang.limits")
public record LimitProperties(
        @DefaultValue Document document,
        @DefaultValue Argument argument,
        @DefaultValue Cost cost,
        @DefaultValue Load load,
        @DefaultValue Rate rate,
        @DefaultValue @NestedConfigurationProperty ClientLimits client) {
    /**
     * What a document may be made of.
     *
     * @param characters Characters of a document's text.
     * @param tokens Tokens and comments of a document.
     * @param numberLength Characters of a number: reading one takes longer than it is long.
     * @param nesting Brackets of any kind within each other, in selections and in values.
     * @param fields Fields of an operation, with its fragments wherever they are spread.
     * @param aliases Fields of an operation that have an alias, with its fragments wherever they are spread.
     * @param rootFields Fields on top of an operation, with its fragments wherever they are spread.
     * @param directives Directives of an operation, with its fragments wherever they are spread.
     * @param depth Fields within each other. The standard introspection query needs 15.
     * @param introspection How often an operation, or one of its __type, may ask for each of __schema and the lists of types and
     *     fields in it.
     * @param typeLooks How often an operation may ask for __type.
     * @param cache Characters of all documents together that are remembered, so that they need not be parsed
     *     again. A character takes up to 60 bytes of memory.
     */
    public record Document(
            @DefaultValue("32768") int characters,
            @DefaultValue("2000") int tokens,
            @DefaultValue("100") int numberLength,
            @DefaultValue("64") int nesting,
            @DefaultValue("300") int fields,
            @DefaultValue("30") int aliases,
            @DefaultValue("20") int rootFields,
            @DefaultValue("8") int directives,
            @DefaultValue("16") int depth,
            @DefaultValue("1") int introspection,
            @DefaultValue("10") int typeLooks,
            @DefaultValue("500000") int cache) {
        public Document {
            atLeast(1, "document.characters", characters);
            atLeast(1, "document.tokens", tokens);
            atLeast(20, "document.number-length", numberLength);
            atLeast(1, "document.nesting", nesting);
            atLeast(1, "document.fields", fields);
            atLeast(0, "document.aliases", aliases);
            atLeast(1, "document.root-fields", rootFields);
            atLeast(0, "document.directives", directives);
            atLeast(1, "document.depth", depth);
            atLeast(0, "document.introspection", introspection);
            atLeast(0, "document.type-looks", typeLooks);
            atLeast(0, "document.cache", cache);
        }
    }

    /**
     * What the values of arguments may be.
     *
     * @param pageSize Items of a page or list: the arguments first and last. Not below 100, the page where neither is given.
     * @param listLength Values of a list that is an argument, or part of one.
     * @param searchLength Characters of a search text.
     * @param cursorLength Characters of a cursor.
     */
    public record Argument(
            @DefaultValue("100") int pageSize,
            @DefaultValue("100") int listLength,
            @DefaultValue("200") int searchLength,
            @DefaultValue("256") int cursorLength) {
        public Argument {
            atLeast(100, "argument.page-size", pageSize);
            atLeast(1, "argument.list-length", listLength);
            atLeast(1, "argument.search-length", searchLength);
            atLeast(256, "argument.cursor-length", cursorLength);
        }
    }

    /**
     * What answering may take.
     *
     * @param most Cost of an operation.
     * @param statement What a field costs that is read by a statement of its own, beside its objects.
     * @param introspection What __schema and __type cost each, whatever is asked of them.
     */
    public record Cost(
            @DefaultValue("5000") int most,
            @DefaultValue("10") int statement,
            @DefaultValue("100") int introspection) {
        public Cost {
            atLeast(1, "cost.most", most);
            atLeast(0, "cost.statement", statement);
            atLeast(0, "cost.introspection", introspection);
        }
    }

    /**
     * How many requests at once, and for how long.
     *
     * @param time How long a request may take from its start to its answer.
     * @param silence How long the database may say nothing while a statement runs. Longer than a statement may take by db/roles.sql.
     * @param requests Requests at once, with those that wait.
     * @param awaitedBodies Requests at once whose bodies have not arrived yet. Half of the server's threads, so that others are
     *     answered meanwhile.
     * @param running Requests of one document that are answered at once; its others wait. Half of the pool, so that a slow
     *     document leaves the other half to the rest.
     * @param waiting Requests of one document that wait at once.
     * @param waitingTime How long a request waits for others of its client and of its document, before it is refused.
     */
    public record Load(
            @DefaultValue("5s") Duration time,
            @DefaultValue("3500ms") Duration silence,
            @DefaultValue("64") int requests,
            @DefaultValue("128") int awaitedBodies,
            @DefaultValue("5") int running,
            @DefaultValue("25") int waiting,
            @DefaultValue("1s") Duration waitingTime) {
        public Load {
            atLeast(1, "load.time in milliseconds", time.toMillis());
            atLeast(1, "load.silence in milliseconds", silence.toMillis());
            atLeast(1, "load.requests", requests);
            atLeast(1, "load.awaited-bodies", awaitedBodies);
            atLeast(1, "load.running", running);
            atLeast(0, "load.waiting", waiting);
            atLeast(0, "load.waiting-time in milliseconds", waitingTime.toMillis());
        }
    }

    /**
     * How much one client may ask for in a time. A client is an IPv4 address, or the network of an IPv6 address.
     *
     * @param burst Cost that a client may ask for at once.
     * @param perSecond Cost that a client regains in a second.
     * @param bytes Bytes of an answer, as they are sent, that cost as much as an object.
     * @param clients Clients that are remembered.
     * @param neighbours As how many clients all those of an IPv6 network of 48 bits, which one customer can have, count together.
     * @param forwardedHeader Where trusted proxies say for whom they ask: X-Forwarded-For or Forwarded.
     * @param trustedProxies Proxies whose header is believed, by addresses and networks such as 10.0.0.0/8.
     */
    public record Rate(
            @DefaultValue("100000") int burst,
            @DefaultValue("5000") int perSecond,
            @DefaultValue("4096") int bytes,
            @DefaultValue("50000") int clients,
            @DefaultValue("16") int neighbours,
            @DefaultValue("X-Forwarded-For") String forwardedHeader,
            @DefaultValue List<Network> trustedProxies) {
        private static final List<String> HEADERS = List.of("X-Forwarded-For", "Forwarded");

        public Rate {
            atLeast(1, "rate.burst", burst);
            atLeast(1, "rate.per-second", perSecond);
            atLeast(1, "rate.bytes", bytes);
            atLeast(1, "rate.clients", clients);
            atLeast(1, "rate.neighbours", neighbours);
            Assert.isTrue(
                    HEADERS.stream().anyMatch(forwardedHeader::equalsIgnoreCase),
                    () -> "xephang.limits.rate.forwarded-header must be one of %s, but is %s"
                            .formatted(HEADERS, forwardedHeader));
            trustedProxies = List.copyOf(trustedProxies);
        }
    }

    public LimitProperties {
        // Or else a document that may be asked could never be.
        atLeast(cost.most, "rate.burst, which must allow cost.most,", rate.burst);
    }

    static void atLeast(int least, String name, long value) {
        Assert.isTrue(
                value >= least, () -> "xephang.limits.%s must be at least %d, but is %d".formatted(name, least, value));
    }
}
