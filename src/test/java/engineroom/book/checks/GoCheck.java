package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.original.GoHostFixture;
import engineroom.book.original.MadeUpGo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@DisplayName("In a browser, a reader who has the Go")
class GoCheck {

  private static final String CHAPTER = "03-registering-handlers.html";
  private static final String OTHER = "06-running-a-job.html";
  private static final String FILE = "source/go.engine.go.html";

  /** Calls back with what the box says, or with nothing once the Go stands in the page. */
  private static final String ANSWER =
      """
      const [done] = arguments;
      const look = () => {
        const told = document.querySelector(".go-told");
        if (!document.querySelector("dialog.go-box[open]")) done("");
        else if (told.classList.contains("failed")) done(told.textContent);
        else setTimeout(look, 20);
      };
      look();
      """;

  @TempDir private static Path folder;
  private static MadeUpGo go;
  private static GoHostFixture host;
  private static WrittenBook book;
  private static Browser browser;
  private static Path docker;

  @BeforeAll
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
  static void start() throws IOException {
    go = MadeUpGo.by(Path.of("chapters/facts/files.json"));
    docker = go.checkout(folder.resolve("docker"));
    host = GoHostFixture.with(go.files());
    List<String> pages = List.of("index.html", CHAPTER, OTHER, FILE, "search-index.js");
    String raw = host.folder().toString();
    book = BookOfMadeUpGo.copy(WrittenBook.ofTheBuild(), pages, go, raw, folder.resolve("book"));
    browser = Browser.on(book);
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
    if (host != null) {
      host.close();
    }
  }

  @BeforeEach
  void openAChapter() {
    browser.print(false);
    browser.prefer("prefers-color-scheme", "light");
    browser.size(1280, 900);
    browser.open(CHAPTER);
    browser.run("localStorage.clear()");
    browser.open(CHAPTER);
    browser.requests();
  }

  private static void openBox() {
    browser.find(".bring-go button").click();
  }

  private static String bring(Path... files) {
    openBox();
    return choose("input[multiple]", files);
  }

  private static String bringFolder(Path folder) {
    openBox();
    return choose("input[webkitdirectory]", folder);
  }

  private static String choose(String input, Path... files) {
    String all = Stream.of(files).map(Path::toString).collect(Collectors.joining("\n"));
    browser.find("dialog.go-box " + input).sendKeys(all);
    return browser.await(ANSWER);
  }

  private static WebElement listing(String lines) {
    return browser.all("article figure.go").stream()
        .filter(figure -> figure.findElement(byCss(".place")).getText().equals(lines))
        .findFirst()
        .orElseThrow();
  }

  private static By byCss(String selector) {
    return By.cssSelector(selector);
  }

  private static String line(int number) {
    return "[data-line='" + number + "']";
  }

  /** Ways to bring it from a disk; each gives what the box says. */
  static Stream<Arguments> ways() {
    Path engine = docker.resolve("engine");
    Path[] files =
        go.files().keySet().stream()
            .filter(name -> !name.endsWith("_test.go"))
            .map(engine::resolve)
            .toArray(Path[]::new);
    return Stream.of(
        way("a checkout", () -> bringFolder(docker)),
        way("its folder engine", () -> bringFolder(engine)),
        way("files, without the tests", () -> bring(files)),
        way("a zip", () -> bring(go.zip(folder.resolve("docker.zip")))));
  }

  private static Arguments way(String name, Callable<String> way) {
    return Arguments.argumentSet(name, way);
  }

  @ParameterizedTest
  @MethodSource("ways")
  @DisplayName("brought it from a disk, with no network, and keeps it until it is put away")
  void bringsWhatIsOnADisk(Callable<String> way) throws Exception {
    assertThat(way.call()).isEmpty();
    assertThat(listing("lines 64–71").getText()).contains("madeUp(65) // line 65");
    browser.open(OTHER);
    assertThat(listing("lines 57–110").getText()).contains("madeUp(110) // line 110");
    browser.find(".bring-go button").click(); // away with it
    browser.open(CHAPTER);
    assertThat(browser.all("figure.go")).isEmpty();
    assertThat(browser.find(".bring-go button").getText()).isEqualTo("Bring the Go");
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  @DisplayName("fetched it from the host that the button names, when it was pressed and not before")
  void fetches() {
    openBox();
    WebElement fetch = browser.find("dialog.go-box .fetch");
    assertThat(fetch.getText()).contains(host.folder().getAuthority());
    assertThat(browser.requests()).isEmpty();
    fetch.click();
    assertThat((String) browser.await(ANSWER)).isEmpty();
    assertThat(browser.requests())
        .hasSize(14)
        .allMatch(url -> url.startsWith(host.folder().toString()));
    browser.reload();
    assertThat(listing("lines 64–71").getText()).contains("madeUp(65)");
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  @DisplayName("is told why a host gave nothing")
  void theHostFails() throws IOException {
    String raw = "globalThis.engineRoomGoFacts.raw = ";
    try (GoHostFixture broken = GoHostFixture.with(Map.of())) {
      browser.run(raw + "'" + broken.folder() + "'");
      openBox();
      browser.find("dialog.go-box .fetch").click();
      assertThat((String) browser.await(ANSWER)).contains("answers 404 for engine.go");
    }
    browser.find("dialog.go-box .fetch").click();
    assertThat((String) browser.await(ANSWER)).contains("does not answer");
    assertThat(browser.all("figure.go")).isEmpty();
    browser.complaints(); // the browser complains of a request that fails
  }

  @Test
  @DisplayName("is told which file is another version’s or missing, and nothing is kept")
  void refusesOtherFiles() throws IOException {
    Path other = folder.resolve("other");
    go.checkout(other);
    Files.writeString(other.resolve("engine/job.go"), "package engine\n");
    assertThat(bringFolder(other))
        .startsWith("job.go is not the one of docker 1.6.2: git calls it 00a22ef62d")
        .contains(go.ids().get("job.go").substring(0, 10) + " is wanted");
    assertThat(choose("input[multiple]", docker.resolve("engine/engine.go")))
        .startsWith("env.go is missing there");
    assertThat(choose("input[multiple]", Files.writeString(folder.resolve("no.zip"), "no zip")))
        .isEqualTo("This is no zip that can be read.");
    browser.press(Keys.ESCAPE);
    assertThat(
            (Long)
                browser.run(
                    "return Object.keys(localStorage).filter(key => key !=="
                        + " 'engine-room-record').length"))
        .isZero();
    assertThat(browser.all("figure.go")).isEmpty();
  }

  @Test
  @DisplayName("whose browser keeps nothing has it on this page, and is told so")
  void keepsNothing() {
    browser.run("Storage.prototype.setItem = () => { throw new Error('full'); }");
    assertThat(bringFolder(docker)).isEmpty();
    assertThat(listing("lines 64–71").getText()).contains("madeUp(65)");
    assertThat(browser.find(".bring-go").getText()).contains("your browser keeps nothing");
  }

  @Test
  @DisplayName(
      "finds the lines of a walk beside the Java, on a phone above it, with its lines marked")
  void readsAWalk() {
    bringFolder(docker);
    WebElement lines = listing("lines 64–71");
    assertThat(lines.findElements(byCss(".named")))
        .extracting(row -> row.getDomAttribute("data-line"))
        .containsExactly("65", "67", "69");
    WebElement beside = browser.find(".beside.widest");
    List<WebElement> sides = beside.findElements(byCss(":scope > div"));
    assertThat(sides.getFirst().findElement(byCss("figure"))).isEqualTo(lines);
    assertThat(sides.get(1).getText()).contains("Engine.register", "containsKey");
    assertThat(sides.get(1).findElements(byCss(".matters")))
        .as("what is lit without the Go")
        .singleElement()
        .satisfies(row -> assertThat(row.getText()).contains("containsKey"));
    assertThat(sides.get(1).getLocation().y).isEqualTo(sides.getFirst().getLocation().y);
    browser.size(390, 844);
    assertThat(sides.get(1).getLocation().y).isGreaterThan(sides.getFirst().getLocation().y);
    assertThat(sides.get(1).getLocation().x).isEqualTo(sides.getFirst().getLocation().x);
  }

  @Test
  @DisplayName("sees the line that a sentence is about lit, with the pointer or the keyboard")
  void lights() {
    bringFolder(docker);
    WebElement row = listing("lines 64–71").findElement(byCss(line(67)));
    WebElement said =
        browser.all("a.go-line").stream()
            .filter(link -> link.getText().equals("line 67"))
            .findFirst()
            .orElseThrow();
    assertThat(row.getDomAttribute("class")).doesNotContain("lit");
    browser.press(Keys.TAB);
    browser.run("arguments[0].focus()", said);
    assertThat(row.getDomAttribute("class")).contains("lit");
    browser.press(Keys.ENTER);
    assertThat((Boolean) browser.run("return arguments[0].matches(':target')", row)).isTrue();
    browser.press(Keys.TAB);
    assertThat(row.getDomAttribute("class")).doesNotContain("lit");
  }

  @Test
  @DisplayName("unfolds Go beside Java on a card, a listing that the page has elsewhere too")
  void cards() {
    bringFolder(docker);
    for (String card : List.of("register-stores-a-handler", "register-refuses-a-taken-name")) {
      WebElement summary = browser.find("#" + card + " .proof-go > summary");
      browser.run("arguments[0].focus()", summary);
      browser.press(Keys.ENTER);
      browser.await("setTimeout(arguments[0], 50)"); // the event comes as a task of its own
      WebElement beside = browser.find("#" + card + " .proof-go .beside");
      assertThat(beside.getText()).contains("madeUp(65)", "containsKey");
      assertThat(beside.findElements(byCss("[id], .repeat"))).isEmpty();
    }
  }

  @Test
  @DisplayName("sees the lines that a reference leads to before following it to the file’s page")
  void previews() {
    bringFolder(docker);
    WebElement link = browser.find("article a[href='source/go.engine_test.go.html#L140-L154']");
    browser.press(Keys.TAB);
    browser.run("arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus()", link);
    browser.await(
        """
        const [done] = arguments;
        const look = () => document.querySelector(".preview .code")?.checkVisibility() ? done()
            : setTimeout(look, 20);
        look();
        """);
    assertThat(browser.find(".preview").getText())
        .contains("engine_test.go, lines 140–154", "madeUp(140)");
    browser.open(FILE + "#L64-L66");
    assertThat(browser.all(".go-file .lit"))
        .extracting(row -> row.getDomAttribute("data-line"))
        .containsExactly("64", "65", "66");
    assertThat(browser.all(".go-file [data-line]")).hasSize(255);
  }

  @Test
  @DisplayName("prints it with the chapter, without the button")
  void prints() {
    bringFolder(docker);
    browser.print(true);
    assertThat(listing("lines 64–71").isDisplayed()).isTrue();
    assertThat(browser.find(".bring-go").isDisplayed()).isFalse();
    Long wide = browser.run("return document.documentElement.scrollWidth - innerWidth");
    assertThat(wide).isLessThanOrEqualTo(0);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @DisplayName("can use the box by every means, on a phone, in the dark")
  void theBoxIsAccessible() {
    openBox();
    assertThat(faults()).isEmpty();
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  @DisplayName("can read the lines by every means, on a phone, in the dark")
  void theLinesAreAccessible() {
    bringFolder(docker);
    browser.run("for (const row of document.querySelectorAll('.proof-go')) row.open = true;");
    assertThat(faults()).isEmpty();
  }

  private static List<String> faults() {
    List<String> faults = new ArrayList<>();
    browser.run(Browser.script("/axe.min.js"));
    faults.addAll(browser.<List<String>>await(EveryPageCheck.AXE, EveryPageCheck.WCAG));
    browser.prefer("prefers-color-scheme", "dark");
    faults.addAll(
        browser.<List<String>>await(EveryPageCheck.AXE, List.of("color-contrast"))); // what differs
    for (int width : new int[] {390, 320}) {
      browser.size(width, 844);
      faults.addAll(browser.<List<String>>run(EveryPageCheck.TOO_WIDE));
    }
    faults.addAll(browser.complaints());
    return faults;
  }

  @Test
  @DisplayName("sees it in the colours of the Java")
  void colours() {
    Map<String, String> expected = new HashMap<>();
    expected.put("func f() error {", "<i class=\"k\">func</i> f() <i class=\"t\">error</i> {");
    expected.put(
        "\tx := \"a // b\" // c", "\tx := <i class=\"s\">\"a // b\"</i> <i class=\"c\">// c</i>");
    expected.put("r := '\\'' + 0x1F", "r := <i class=\"s\">'\\''</i> + <i class=\"s\">0x1F</i>");
    expected.put("a1 := ranges[1]", "a1 := ranges[<i class=\"s\">1</i>]");
    expected.put("s := `a\nb` + y", "s := <i class=\"s\">`a</i>|<i class=\"s\">b`</i> + y");
    expected.put(
        "/* one\n two */ var x int",
        "<i class=\"c\">/* one</i>|<i class=\"c\"> two */</i>"
            + " <i class=\"k\">var</i> x <i class=\"t\">int</i>");
    expected.put("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d");
    String colour =
        """
        return engineRoom.goColour.lines(arguments[0]).map(line => {
          const box = document.createElement("div");
          box.append(...engineRoom.goColour.nodes(line, 0));
          return box.innerHTML;
        }).join("|");
        """;
    expected.forEach(
        (source, html) -> assertThat((String) browser.run(colour, source)).isEqualTo(html));
  }

  @Test
  @DisplayName("has it checked where the browser’s own hashes are missing, too")
  void hashesSlowly() {
    List<Boolean> same =
        browser.await(
            """
            const [done] = arguments;
            const hex = buffer => [...new Uint8Array(buffer)]
                .map(byte => byte.toString(16).padStart(2, "0")).join("");
            Promise.all([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 8191].map(async length => {
              const bytes = Uint8Array.from({ length }, (_, i) => (i * 31 + length) % 256);
              const quick = hex(await crypto.subtle.digest("SHA-1", bytes));
              return engineRoom.goShelf.slowSha1(bytes) === quick;
            })).then(done);
            """);
    assertThat(same).hasSize(12).containsOnly(true);
  }
}
