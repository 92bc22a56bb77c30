package vn.xephang.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import tools.jackson.databind.json.JsonMapper;
import vn.xephang.Migration;
import vn.xephang.database.TestDatabase;
import vn.xephang.graphql.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Tables that cannot be sent, or not to their end. A database of its own, since a release is published. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"xephang.export.rows=30", "xephang.export.streams=1"})
@ContextConfiguration(initializers = BrokenTableTests.Database.class)
@Import(FaultyPages.class)
@ExtendWith(OutputCaptureExtension.class)
class BrokenTableTests {
    private static final TestDatabase DATABASE = Migration.migrated("tables");
    private static final String END = "0\r\n\r\n";

    /** Of more than two pages, and not too long. */
    private static final String COMMUNES =
            "{ units(filter: {groups: [\"communes\"]}, first: 4) { nodes { code name } } }";

    private final Tables tables;
    private final FaultyPages faults;

    BrokenTableTests(@LocalServerPort int port, @Autowired FaultyPages faults) {
        this.tables = new Tables(port);
        this.faults = faults;
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "zip"})
    void aTableThatBreaksOffNeverLooksWhole(String format, CapturedOutput output) throws IOException {
        var fault = faults.on(3, FaultyPages.refusal(ErrorCode.TIMEOUT));
        var reply = raw("HTTP/1.1", format, fault, "");
        assertThat(reply)
                .startsWith("HTTP/1.1 200")
                .contains("Transfer-Encoding: chunked")
                .doesNotEndWith(END);
        assertThat(raw("HTTP/1.1", format, faults.on(999, () -> {}), "")).endsWith(END);
        assertThatThrownBy(() -> tables.get(
                        COMMUNES, "format=" + format, "Fault", faults.on(3, FaultyPages.refusal(ErrorCode.TIMEOUT))))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(output.getAll())
                .contains("A table was cut off after 8 rows: Not now.")
                .doesNotContain("\tat ");
    }

    @Test
    void aCompressedTableThatBreaksOffNeverLooksWhole() throws IOException {
        var gzip = "Accept-Encoding: gzip\r\n";
        assertThat(raw("HTTP/1.1", "csv", faults.on(3, FaultyPages.refusal(ErrorCode.TIMEOUT)), gzip))
                .contains("Content-Encoding: gzip")
                .doesNotEndWith(END);
        assertThat(raw("HTTP/1.1", "csv", faults.on(999, () -> {}), gzip)).endsWith(END);
    }

    @Test
    void whatNobodyForesawBreaksItOffAsWell(CapturedOutput output) throws IOException {
        var fault = faults.on(2, () -> {
            throw new IllegalStateException("unforeseen");
        });
        assertThat(raw("HTTP/1.1", "csv", fault, "")).startsWith("HTTP/1.1 200").doesNotEndWith(END);
        assertThat(output.getAll()).contains("IllegalStateException: unforeseen");
    }

    @Test
    void aWorkbookOrArchiveThatBreaksOffCannotBeOpened() throws IOException {
        var reply = tables.raw("HTTP/1.1", COMMUNES, "xlsx", faults.on(3, FaultyPages.refusal(ErrorCode.TIMEOUT)), "");
        var text = new String(reply, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("PK");
        var part = text.substring(text.indexOf("PK")).getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new XSSFWorkbook(new ByteArrayInputStream(part)).close())
                .isInstanceOf(Exception.class);
        assertThat(raw("HTTP/1.1", "zip", faults.on(3, FaultyPages.refusal(ErrorCode.TIMEOUT)), ""))
                .contains("PK\u0003\u0004")
                .doesNotContain("PK\u0001\u0002");
    }

    @Test
    void whatFailsBeforeTheFirstByteIsAnError() {
        var refused =
                tables.get(COMMUNES, "format=csv", "Fault", faults.on(1, FaultyPages.refusal(ErrorCode.OVERLOADED)));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(code(refused.body())).isEqualTo("OVERLOADED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RATE_LIMITED", "OVERLOADED", "UNAVAILABLE"})
    void whatPassesIsWaitedFor(ErrorCode code) {
        var whole = tables.get(COMMUNES, "format=csv");
        var waited = tables.get(COMMUNES, "format=csv", "Fault", faults.on(3, FaultyPages.refusal(code)));
        assertThat(waited.body()).isEqualTo(whole.body());
    }

    @Test
    void aReleaseThatIsPublishedMeanwhileBreaksItOff(CapturedOutput output) {
        var fault = faults.on(4, () -> DATABASE.owner().sql("""
                        insert into data.release (release_number, published_at, note, checksum)
                        select max(release_number) + 1, now(), 'Another.', repeat('1', 64) from data.release
                        """).update());
        assertThatThrownBy(() -> tables.get(COMMUNES, "format=csv", "Fault", fault))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(output.getAll()).contains("Another release was published while the table was sent.");
        assertThat(Tables.csv(tables.get(COMMUNES, "format=csv&columns=release"))
                        .get(1))
                .endsWith("2");
    }

    @Test
    void moreRowsThanAllowedAreRefusedAndNotCut() {
        var refused = tables.get("{ units(first: 20) { nodes { code } } }", "format=csv");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(code(refused.body())).isEqualTo("LIMIT_EXCEEDED");
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("at most 30 are allowed", "'limit'");
        assertThat(Tables.csv(tables.get("{ units(first: 20) { nodes { code } } }", "format=csv&limit=30")))
                .hasSize(31);
    }

    @Test
    void onlySoManyLongTablesAreSentAtOnce() throws Exception {
        var isSending = new CountDownLatch(1);
        var mayGoOn = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> tables.get(COMMUNES, "format=csv", "Fault", faults.on(2, () -> {
            isSending.countDown();
            await(mayGoOn);
        })));
        await(isSending);
        var refused = tables.get(COMMUNES, "format=csv");
        var shortOne = tables.get("{ groups { code } }", "format=csv");
        mayGoOn.countDown();
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).get().asString().containsOnlyDigits();
        assertThat(shortOne.statusCode()).isEqualTo(200);
        assertThat(Tables.csv(slow.get(2, TimeUnit.MINUTES))).hasSizeGreaterThan(20);
        assertThat(tables.get(COMMUNES, "format=csv").statusCode()).isEqualTo(200);
    }

    @Test
    void byTheOldProtocolOnlyOnePageIsSent() throws IOException {
        assertThat(raw("HTTP/1.0", "csv", faults.on(999, () -> {}), ""))
                .startsWith("HTTP/1.1 400")
                .contains("HTTP/1.0");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(2, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String code(byte[] body) {
        return JsonMapper.shared()
                .readTree(body)
                .at("/errors/0/extensions/code")
                .asString();
    }

    private String raw(String protocol, String format, String fault, String headers) throws IOException {
        return new String(tables.raw(protocol, COMMUNES, format, fault, headers), StandardCharsets.ISO_8859_1);
    }

    static final class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(DATABASE.properties())
                    .and("spring.datasource.hikari.minimum-idle=1")
                    .applyTo(context);
        }
    }
}
