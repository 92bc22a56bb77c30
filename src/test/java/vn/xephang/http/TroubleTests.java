package vn.xephang.http;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.xephang.FiguresTest;
import vn.xephang.graphql.ErrorCode;

import static org.assertj.core.api.Assertions.assertThat;

@FiguresTest
@Import({Trouble.class, Trouble.TroublesomePage.class})
@ExtendWith(OutputCaptureExtension.class)
class TroubleTests {
    private static final String NEWER = "Accept: application/graphql-response+json";
    private static final String OLDER = "Accept: application/json";
    private final Wire wire;

    TroubleTests(@LocalServerPort int port) {
        wire = new Wire(port);
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalHasTheStatusOfItsCodeInBothForms(ErrorCode code) throws IOException {
        var newer = ask("refuse " + code, NEWER);
        var older = ask("refuse " + code, OLDER);
        assertThat(newer.status()).isEqualTo(CodeStatus.of(code).value());
        assertThat(older.status())
                .isEqualTo(
                        CodeStatus.isOfDocument(code)
                                ? 200
                                : CodeStatus.of(code).value());
        for (var reply : new Wire.Reply[] {newer, older}) {
            assertThat(reply.code()).isEqualTo(code.name());
            assertThat(reply.header("Retry-After")).isEqualTo("7");
            assertThat(reply.json().has("data")).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "LIMIT_EXCEEDED, 400",
        "RATE_LIMITED, 429",
        "OVERLOADED, 503",
        "UNAVAILABLE, 503",
        "TIMEOUT, 504",
    })
    void aFieldThatCannotBeReadNowRefusesTheWholeAnswer(String code, int status) throws IOException {
        for (var accept : new String[] {NEWER, OLDER}) {
            var reply = ask("field " + code, accept);
            assertThat(reply.status()).isEqualTo(status);
            assertThat(reply.json().has("data")).isFalse();
            assertThat(reply.code()).isEqualTo(code);
            assertThat(reply.header("Retry-After")).isEqualTo("3");
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAD_REQUEST", "INTERNAL_ERROR"})
    void aFieldThatFailsByItselfLeavesTheOthers(String code) throws IOException {
        for (var accept : new String[] {NEWER, OLDER}) {
            var reply = ask("field " + code, accept);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json().at("/data/__typename").asString()).isEqualTo("Query");
            assertThat(reply.json().at("/errors/0/path/0").asString()).isEqualTo("__typename");
        }
    }

    @Test
    void noMoreErrorsThanOneReadsAndTheRestIsCounted() throws IOException {
        var reply = ask("many 25", NEWER);
        assertThat(reply.json().get("errors").size()).isEqualTo(10);
        assertThat(reply.json().at("/extensions/errorsLeftOut").intValue()).isEqualTo(15);
        assertThat(reply.message()).hasSizeLessThan(300).startsWith("😀").endsWith("😀…");
        var ten = ask("many 10", NEWER).json();
        assertThat(ten.get("errors").size()).isEqualTo(10);
        assertThat(ten.has("extensions")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"throw", "inside"})
    void whatNobodyForesawIsInTheLogAndNotInTheAnswer(String trouble, CapturedOutput output) throws IOException {
        var reply = ask(trouble, NEWER);
        assertThat(reply.status()).isEqualTo(trouble.equals("throw") ? 500 : 200);
        assertThatOnlyTheLogTells(reply, output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trouble/unchecked", "/trouble/endless"})
    void whatAPageDidNotForeseeIsInTheLogAndNotInTheAnswer(String address, CapturedOutput output) throws IOException {
        var reply = wire.get(address);
        assertThat(reply.status()).isEqualTo(500);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json;charset=utf-8");
        assertThatOnlyTheLogTells(reply, output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trouble/given", "/trouble/given?year=x"})
    void whatAPageWasNotGivenIsTheClientsFault(String address, CapturedOutput output) throws IOException {
        var reply = wire.get(address);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(output.getAll()).doesNotContain("Exception");
    }

    private static void assertThatOnlyTheLogTells(Wire.Reply reply, CapturedOutput output) {
        assertThat(reply.code()).isEqualTo("INTERNAL_ERROR");
        assertThat(reply.head() + reply.body()).doesNotContain("select", "xephang", "Exception", "Error:");
        var id = reply.json().at("/errors/0/extensions/id").asString();
        assertThat(id).hasSize(36);
        assertThat(reply.message()).contains(id);
        assertThat(output.getAll().split(id)).hasSize(2);
        // Neither is it told again by anybody else.
        assertThat(output.getAll().split(Trouble.SECRET).length).isLessThanOrEqualTo(2);
    }

    private Wire.Reply ask(String trouble, String accept) throws IOException {
        return wire.json("{\"query\": \"{ __typename }\", \"extensions\": {\"trouble\": \"" + trouble + "\"}}", accept);
    }
}
