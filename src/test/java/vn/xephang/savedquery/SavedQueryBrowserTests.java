package vn.xephang.savedquery;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.xephang.FiguresTest;
import vn.xephang.document.Browser;
import vn.xephang.document.NeedsBrowser;

import static org.assertj.core.api.Assertions.assertThat;

@NeedsBrowser
@FiguresTest
class SavedQueryBrowserTests {
    /** No measure of speed: a busy machine needs a while. */
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Browser browser = new Browser();

    @LocalServerPort
    private int port;

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void thePageFitsAPhoneAndItsFormAsksTheQuestion() throws IOException {
        var driver = browser.driver();
        driver.manage().window().setSize(new Dimension(500, 900));
        driver.get("http://127.0.0.1:" + port + "/q");
        browser.photograph("saved-queries");
        // Every form is opened, so that the widest is seen.
        driver.executeScript("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        assertThat((Long) driver.executeScript("return document.documentElement.scrollWidth - innerWidth"))
                .isLessThanOrEqualTo(0);
        assertThat((String) driver.executeScript("return getComputedStyle(document.querySelector('label')).display"))
                .isEqualTo("block");
        var year = driver.findElement(By.id("group-ranking-year"));
        year.clear();
        year.sendKeys("2018");
        driver.findElement(By.cssSelector("#group-ranking button[value=json]")).click();
        new WebDriverWait(driver, LONG_ENOUGH).until(ExpectedConditions.urlContains("year=2018"));
        assertThat(driver.getPageSource()).contains("\"year\":2018");
        // One of several tables must be chosen, but all of them are in the JSON.
        driver.get("http://127.0.0.1:" + port + "/q");
        driver.executeScript("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        driver.findElement(By.cssSelector("#unit-history button[value=csv]")).click();
        assertThat(driver.getCurrentUrl()).endsWith("/q");
        driver.findElement(By.cssSelector("#unit-history button[value=json]")).click();
        new WebDriverWait(driver, LONG_ENOUGH).until(ExpectedConditions.urlContains("format=json"));
        assertThat(driver.getPageSource()).contains("\"data\":");
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests())
                .allSatisfy(address -> assertThat(address).startsWith("http://127.0.0.1:" + port + "/q"));
    }
}
