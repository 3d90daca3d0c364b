package engineroom.book.checks;

import engineroom.files.Folders;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chromium without a window. Its profile is new, and goes with it. */
final class Browser implements AutoCloseable {

  private static final List<String> PROGRAMS = List.of("chromium", "chromedriver");
  private static final String[] QUIETLY = {
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync"
  };

  /** Selenium warns that it has no devtools of this version; commands go to Chromium untyped. */
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final Path profile;
  private final WrittenBook book;
  private final ChromeDriver driver;
  private final boolean script;
  private final JsonMapper json = new JsonMapper();

  private Browser(WrittenBook book, boolean script) throws IOException {
    SELENIUM.setLevel(Level.SEVERE);
    this.book = book;
    this.script = script;
    this.profile = Files.createTempDirectory("browser");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(installed("chromedriver").toFile())
            .build();
    this.driver = new ChromeDriver(service, options(profile, script));
    // The whole book on one page keeps axe busy for a minute, and on a busy machine for two.
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
  }

  /** Opens a browser for a book. */
  static Browser on(WrittenBook book) throws IOException {
    return new Browser(book, true);
  }

  /** Opens a browser that runs no script of a page. */
  static Browser withoutScriptOn(WrittenBook book) throws IOException {
    return new Browser(book, false);
  }

  private static ChromeOptions options(Path profile, boolean script) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed("chromium").toFile());
    options.addArguments(QUIETLY);
    options.addArguments("--user-data-dir=" + profile);
    options.setCapability("goog:loggingPrefs", logs);
    if (!script) {
      String setting = "profile.managed_default_content_settings.javascript";
      options.setExperimentalOption("prefs", Map.of(setting, 2));
    }
    return options;
  }

  private static Path installed(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "no " + program + " on the PATH; Debian has " + PROGRAMS + " as packages"));
  }

  /** Opens a page, from its file, and waits until it has come to the end of its loading. */
  void open(String page) {
    String fragment = page.contains("#") ? page.substring(page.indexOf('#')) : "";
    String file = page.substring(0, page.length() - fragment.length());
    driver.get("about:blank"); // another fragment of the same page would not load it again
    driver.get(book.path(file).toAbsolutePath().toUri() + fragment);
    if (script) {
      awaitLoaded();
    }
  }

  /** A key that is pressed before a page's scripts have run is lost. */
  private void awaitLoaded() {
    driver.executeAsyncScript(
        """
        const done = arguments[0];
        const look = () => performance.getEntriesByType('navigation')[0].loadEventEnd > 0
            ? done() : setTimeout(look, 10);
        look();
        """);
  }

  /** Opens an address in a tab of its own. */
  void openTab(String address) {
    driver.switchTo().newWindow(WindowType.TAB);
    driver.get(address);
  }

  /** Runs a script in each tab; what each returns. */
  List<Object> runInEachTab(String script) {
    List<Object> results = new ArrayList<>();
    for (String tab : driver.getWindowHandles()) {
      driver.switchTo().window(tab);
      results.add(driver.executeScript(script));
    }
    return results;
  }

  /** Waits, a minute at most, until the page's address ends so. */
  void awaitAddress(String ending) {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!driver.getCurrentUrl().endsWith(ending)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(driver.getCurrentUrl() + " does not end with " + ending);
      }
      Thread.onSpinWait();
    }
  }

  /** Loads the page again. */
  void reload() {
    driver.navigate().refresh();
  }

  /** Runs a script in the page; it returns something. */
  @SuppressWarnings("unchecked")
  <T> T run(String script, Object... arguments) {
    return (T) driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument with what it gives, some time. */
  @SuppressWarnings("unchecked")
  <T> T await(String script, Object... arguments) {
    return (T) driver.executeAsyncScript(script, arguments);
  }

  /** An element of the page. */
  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All such elements of the page. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The element that has the focus. */
  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  /** Presses keys, wherever the focus is. */
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Makes the window so large, in CSS pixels. */
  void size(int width, int height) {
    command(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** Reads as on paper, or as on a screen again. */
  void print(boolean paper) {
    command("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
  }

  /** Sets a preference of the reader's system, such as {@code prefers-color-scheme}. */
  void prefer(String feature, String value) {
    List<Map<String, String>> features = List.of(Map.of("name", feature, "value", value));
    command("Emulation.setEmulatedMedia", Map.of("features", features));
  }

  private void command(String name, Map<String, Object> parameters) {
    driver.executeCdpCommand(name, parameters);
  }

  /** What the console complained of since the last call. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** What was asked of a host since the last call; the browser's own pages need none. */
  List<String> requests() {
    List<String> urls = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
      JsonNode message = json.readTree(entry.getMessage()).get("message");
      if (message.get("method").asString().equals("Network.requestWillBeSent")) {
        urls.add(message.get("params").get("request").get("url").asString());
      }
    }
    return urls.stream().filter(url -> url.matches("(?:https?|wss?|ftp):.*")).toList();
  }

  /** A script that comes with a library. */
  static String script(String resource) {
    try (InputStream in = Browser.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    Folders.delete(profile);
  }
}
