package vn.xephang.document;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window, with a fresh profile, and without any network but this machine. */
public final class Browser implements AutoCloseable {
    private static final Optional<Path> CHROMIUM = find("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = find("chromedriver");
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private final ChromeDriver driver;

    public Browser() {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .build();
        driver = new ChromeDriver(service, options());
    }

    public static boolean isInstalled() {
        return CHROMIUM.isPresent() && DRIVER.isPresent();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** What the page, or the browser about it, complained of. */
    public List<LogEntry> complaints() {
        return driver.manage().logs().get("browser").getAll();
    }

    /** Addresses of all that was asked for over a network since the last call. */
    public List<String> requests() {
        return driver.manage().logs().get("performance").getAll().stream()
                .map(entry -> JsonMapper.shared().readTree(entry.getMessage()).get("message"))
                .filter(message ->
                        message.get("method").asString().matches("Network\\.(requestWillBeSent|webSocketCreated)"))
                .map(message -> message.get("params"))
                .map(event -> event.has("request") ? event.get("request") : event)
                .map(request -> request.get("url"))
                .map(JsonNode::asString)
                .filter(address -> !address.matches("(data|chrome):.*"))
                .toList();
    }

    public void photograph(String name) throws IOException {
        Files.write(TARGET.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }

    private static ChromeOptions options() {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                // Builds run as root in containers, where Chromium's sandbox cannot.
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                "--user-data-dir="
                        + TARGET.resolve("chromium").resolve(UUID.randomUUID().toString()),
                "--window-size=1500,1000");
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL", "performance", "ALL"));
        return options;
    }

    private static Optional<Path> find(String... names) {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(names)
                .flatMap(name ->
                        Arrays.stream(path.split(File.pathSeparator)).map(directory -> Path.of(directory, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
