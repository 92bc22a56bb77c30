package vn.xephang.document;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsBrowser
@FiguresTest
class GraphiqlBrowserTests {
    /** No measure of speed: a busy machine needs a while to start a browser. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private static final By QUERY = By.cssSelector(".graphiql-query-editor .CodeMirror-code");
    private static final By VARIABLES = By.cssSelector("section[aria-label='Variables'] .CodeMirror-code");
    private static final By RESULT = By.cssSelector(".result-window .CodeMirror-code");
    private final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @BeforeEach
    void open() {
        open("");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anExampleIsThereAndRuns() throws IOException {
        see(QUERY, "query GroupRanking(");
        see(VARIABLES, "\"departments\"");
        browser.driver()
                .findElement(By.cssSelector(".graphiql-query-editor textarea"))
                .sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        see(RESULT, "Sở Thông tin và Truyền thông");
        see(RESULT, "\"score\": 97.20,");
        browser.photograph("graphiql");
        assertThatAllIsWell();
    }

    @Test
    void anotherExampleIsChosenFromTheMenu() throws IOException {
        see(QUERY, "query GroupRanking(");
        click(By.xpath("//button[text()='risers']"));
        see(QUERY, "query Risers(");
        see(VARIABLES, "\"communes\"");
        click(By.cssSelector(".graphiql-execute-button"));
        see(RESULT, "UBND xã Hòa Sơn");
        see(RESULT, "\"delta\": 31,");
        browser.photograph("graphiql-menu");
        assertThatAllIsWell();
    }

    @Test
    void anExampleIsOpenedByItsAddressBesideWhatWasOpenBefore() {
        see(QUERY, "query GroupRanking(");
        // GraphiQL keeps its tabs half a second after a change.
        waiting().until(ExpectedConditions.jsReturnsValue("return localStorage.getItem('graphiql:tabState')"));
        open("?document=discrepancies");
        see(QUERY, "query Discrepancies(");
        see(VARIABLES, "2020");
        click(By.xpath("//button[text()='GroupRanking']"));
        see(QUERY, "query GroupRanking(");
        see(VARIABLES, "\"departments\"");
        assertThatAllIsWell();
    }

    private void open(String search) {
        browser.driver().get(server() + "graphiql" + search);
    }

    private void click(By element) {
        waiting().until(ExpectedConditions.elementToBeClickable(element)).click();
    }

    private void see(By element, String text) {
        waiting().until(ExpectedConditions.textToBePresentInElementLocated(element, text));
    }

    private WebDriverWait waiting() {
        return new WebDriverWait(browser.driver(), LONG_ENOUGH);
    }

    private void assertThatAllIsWell() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .contains(server() + "graphql")
                .allSatisfy(address -> assertThat(address).startsWith(server()));
    }

    private String server() {
        return "http://127.0.0.1:" + port + "/";
    }
}
