package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
@Timeout(120)
@DisplayName("In the engine room, without a server, a reader")
class LabCheck {

  private static final String ROOM = "engine-room.html";
  private static final String CHAPTER = "10-shutting-down.html";

  /**
   * What is shown at a place once it has certain words in it; read by the page itself, which may
   * put another element there at any time.
   */
  private static final String SAYS =
      """
      const [place, words, done] = arguments;
      const end = performance.now() + 20000;
      const look = () => {
        const told = document.querySelector(place)?.innerText ?? "";
        if (told.includes(words) || performance.now() > end) done(told);
        else setTimeout(look, 10);
      };
      look();
      """;

  private static final String LIMITS =
      "return [...document.querySelectorAll('.timeline .limit-text')].map((one) =>"
          + " one.textContent)";

  private static Browser browser;

  @BeforeAll
  @Timeout(180)
  static void start() throws IOException {
    browser = Browser.on(WrittenBook.ofTheBuild());
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void forget() {
    browser.size(1280, 900);
    browser.open("index.html");
    browser.run("localStorage.clear()");
    browser.complaints();
  }

  private static void press(String place, String button) {
    WebElement found =
        browser.all(place + " button").stream()
            .filter(one -> one.getText().equals(button))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + button));
    browser.run("arguments[0].click()", found);
  }

  private static void type(String place, String text) {
    browser.run(
        """
        const [place, text] = arguments;
        const area = document.querySelector(place + " textarea");
        area.value = text;
        area.dispatchEvent(new Event("input"));
        """,
        place,
        text);
  }

  private static String awaited(String sheet, String words) {
    return shown(sheet + " .told", words);
  }

  private static String shown(String place, String words) {
    return browser.await(SAYS, place, words);
  }

  private static void atOnce() {
    browser.run("document.querySelectorAll('#room select')[1].value = '0'");
  }

  @Test
  @DisplayName("runs the script of a chapter, and sees that its answers are those of the original")
  void runsAScript() {
    String sheet = "#steps-second-shutdown";
    browser.open(CHAPTER);
    press(sheet, "Run");
    assertThat(awaited(sheet, "as recorded")).isEqualTo("5 answers, as recorded.");
    assertThat(browser.all(sheet + " .came"))
        .extracting(one -> one.getDomProperty("textContent"))
        .filteredOn("✓"::equals)
        .hasSize(5);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("runs every script of the book there")
  void runsThemAll() {
    browser.open(ROOM);
    atOnce();
    List<WebElement> scripts = browser.all("section.preset");
    assertThat(scripts).hasSizeGreaterThan(9);
    for (WebElement script : scripts) {
      String name = script.getDomAttribute("id");
      browser.await("location.hash = '#' + arguments[0]; setTimeout(arguments[1], 0)", name);
      press(".bench", "Run");
      assertThat(awaited(".bench", "record")).as(name).endsWith(", as recorded.");
    }
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "appendix-replay-scripts",
        "03-registering-handlers",
        "05-creating-a-job",
        "06-running-a-job",
        "07-the-environment",
        "09-tables",
        "10-shutting-down",
        "11-the-http-door"
      })
  @DisplayName(
      "runs the scripts from which the sentences are learnt, and the answers of predictions")
  void runsWhatIsWritten(String page) {
    browser.open(page + ".html");
    List<String> told =
        browser.await(
            """
            const [done] = arguments;
            const blocks = [...document.querySelectorAll("article .listingblock.script:not(.other-engine)")];
            for (const block of blocks) block.querySelector(".stepper button").click();
            const look = () => {
              const told = blocks.map((block) => block.querySelector(".told").textContent);
              if (told.every((one) => one && !one.startsWith("It runs"))) done(told);
              else setTimeout(look, 20);
            };
            look();
            """);
    assertThat(told).isNotEmpty().allMatch(one -> one.endsWith(", as written."));
    assertThat(browser.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "lookup-time-7 | 03-registering-handlers | It prints \"gone\". | looks-up-at-the-run",
        "parsed-arguments-3 | 05-creating-a-job | [\"-blue\", \"fresh\", \"glass paper\"]"
            + " | splits-like-a-shell",
        "second-shutdown-3 | 10-shutting-down | 0 s | second-does-nothing",
      })
  @DisplayName("predicts, is wrong, and sees where his engine and this one part; it is remembered")
  void predictsWrongly(String question, String page, String answer, String engine) {
    browser.open(page + ".html");
    predict(question, answer);
    String said = answer.replace(" s", "");
    String section = "#predict-" + question;
    String yours = section + " .other-answer.yours";
    assertThat(browser.find(yours).getText()).contains(said + " would be right if");
    assertThat(browser.find(yours).getText()).contains(engine);
    assertThat(awaited(yours + " + .other-engine", "differ"))
        .matches("1 of \\d+ answers differ from the small engine’s ones.");
    assertThat(browser.all(yours + " + .other-engine .other .came")).hasSize(1);
    assertThat(browser.find(section + " .reply").getText())
        .startsWith("No: ")
        .contains("You would be right if ");

    browser.open(page + ".html");
    assertThat(browser.find(section + " .reply").getText()).endsWith(" you said " + said + ".");
    String right = "return document.querySelector(arguments[0]).textContent";
    predict(question, browser.run(right, section + " .right-answer code"));
    browser.open("index.html");
    assertThat(browser.find(".memory").getText()).contains("0 of 1 prediction right");
    assertThat(browser.complaints()).isEmpty();
  }

  private static void predict(String question, String answer) {
    browser.run(
        """
        const [section, answer] = arguments;
        const field = document.querySelector(section + " .guess input");
        if (field) field.value = answer;
        else [...document.querySelectorAll(section + " input[type=radio]")].find((one) => one.value === answer).click();
        document.querySelector(section + " .guess button").click();
        """,
        "#predict-" + question,
        answer);
  }

  @Test
  @DisplayName("predicts rightly, and sees the engine run; without an answer he is asked for one")
  void predictsRightly() {
    browser.open(CHAPTER);
    String section = "#predict-second-shutdown-3";
    browser.find(section + " .guess button").click();
    assertThat(browser.find(section + " .reply").getText())
        .isEqualTo("Write down what you expect first.");
    predict("second-shutdown-3", "13 seconds");
    assertThat(browser.find(section + " .reply").getText())
        .isEqualTo("Right: 13. Below the engine runs it.");
    assertThat(awaited(section + " .script:not(.other-engine)", "written"))
        .isEqualTo("2 answers, as written.");
    assertThat(browser.all(section + " .yours")).isEmpty();
    isWellMade();
    browser.open("index.html");
    assertThat(browser.find(".memory").getText()).contains("1 of 1 prediction right");
  }

  @Test
  @DisplayName("finds a place where it parts from this one in every small engine of the book")
  void everySmallEngineParts() {
    int found = 0;
    for (String page :
        List.of(
            "03-registering-handlers",
            "05-creating-a-job",
            "06-running-a-job",
            "07-the-environment",
            "09-tables",
            "10-shutting-down",
            "11-the-http-door")) {
      browser.open(page + ".html");
      List<String> told =
          browser.await(
              """
              const [done] = arguments;
              const blocks = [...document.querySelectorAll("article .other-engine")];
              for (const block of blocks) block.querySelector(".stepper button").click();
              const look = () => {
                const told = blocks.map((block) => block.querySelector(".told").textContent);
                if (told.every((one) => one && !one.startsWith("It runs"))) done(told);
                else setTimeout(look, 20);
              };
              look();
              """);
      assertThat(told).as(page).isNotEmpty().allMatch(one -> one.contains("differ"));
      found += told.size();
    }
    assertThat(found).isGreaterThanOrEqualTo(12);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("changes one line of the shutdown, and sees where that leads")
  void changesALine() {
    String sheet = "#steps-second-shutdown";
    browser.open(CHAPTER);
    press(sheet, "Edit");
    String text = browser.run("return document.querySelector('" + sheet + " textarea').value");
    type(sheet, text.replace("sleep 500 ms", "sleep 2500 ms"));
    press(sheet, "Run");

    assertThat(awaited(sheet, "differ")).isEqualTo("2 of 5 answers differ from the recorded ones.");
    assertThat(browser.all(sheet + " .other .came"))
        .as("the second shutdown comes when the backup is done, and so has nothing left to say")
        .extracting(WebElement::getText)
        .containsExactly("✗ here: => [\"backup done\"]", "✗ here: => []");

    browser.open(CHAPTER);
    String kept = browser.run("return document.querySelector('" + sheet + " pre').textContent");
    assertThat(kept).as("typed, and still there").contains("sleep 2500 ms");
    press(sheet, "Reset");
    String reset = browser.run("return document.querySelector('" + sheet + " pre').textContent");
    assertThat(reset).contains("sleep 500 ms");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eng is a nwe engine | Line 1, column 10: expected",
        "run j | expected \"j\" to be made by an earlier step",
        "{ | the script:1:2: expected",
      })
  @DisplayName("is told what is wrong with a line, and where")
  void isToldWhatIsWrong(String text, String told) {
    browser.open(ROOM + "#own");
    type(".bench", text);
    press(".bench", "Run");
    assertThat(awaited(".bench", told)).contains(told);
    String kept = browser.run("return document.querySelector('.bench textarea').value");
    assertThat(kept).isEqualTo(text);
  }

  @Test
  @DisplayName("stops what never ends, while the page answers")
  void stopsWhatNeverEnds() {
    browser.open(ROOM + "#own");
    atOnce();
    type(
        ".bench",
        """
        eng is a new engine
        eng registers "again": run "again"
        j is the job "again" of eng
        run j
        """);
    press(".bench", "Run");
    long waited =
        browser
            .<Number>await(
                """
                const [done] = arguments;
                let worst = 0, last = performance.now(), rounds = 0;
                const beat = () => {
                  worst = Math.max(worst, performance.now() - last - 10);
                  last = performance.now();
                  ++rounds < 60 ? setTimeout(beat, 10) : done(Math.round(worst));
                };
                setTimeout(beat, 10);
                """)
            .longValue();
    press(".bench", "Stop");
    assertThat(waited).as("ms that the page kept a click waiting").isLessThan(500);
    assertThat(awaited(".bench", "Stopped")).startsWith("Stopped");
    press(".bench", "Reset");
    type(".bench", "eng is a new engine\nwhether eng is shut down  => false\n");
    press(".bench", "Run");
    assertThat(awaited(".bench", "as recorded")).isEqualTo("1 answer, as recorded.");
  }

  @Test
  @DisplayName("sees the machine: its jobs, its counters, and the limits of five and ten seconds")
  void seesTheMachine() {
    browser.open(ROOM + "#five-and-ten");
    atOnce();
    press(".bench", "Run");
    assertThat(awaited(".bench", "as recorded")).isEqualTo("5 answers, as recorded.");
    assertThat(browser.all(".verdict")).as("this very engine was played").isEmpty();
    assertThat(shown(".room-machine .engine h3", "shut down")).isEqualTo("eng shut down");
    assertThat(shown(".room-machine .jobs tbody", "status 0")).contains("j: build\tstatus 0");
    assertThat(browser.<List<String>>run(LIMITS))
        .containsExactly("5 s for jobs", "10 s for callbacks");
    String title = browser.run("return document.querySelector('.timeline title').textContent");
    assertThat(title)
        .contains("build from 0 s to 20 s", "shutdown from 1 s to 16 s")
        .contains("callback 1 from 6 s to 36 s", "callback 2 from 6 s to 8 s");
    assertThat(shown(".events", "16.000 s  callbacks awaited"))
        .contains("6.000 s  jobs awaited: given up", "16.000 s  callbacks awaited: given up");
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.requests()).as("nothing leaves the machine").isEmpty();
    isWellMade();
  }

  /** As every page is, with what a run has put on it. */
  private static void isWellMade() {
    browser.run(Browser.script("/axe.min.js"));
    for (String theme : List.of("light", "dark")) {
      browser.prefer("prefers-color-scheme", theme);
      assertThat(browser.<List<String>>await(EveryPageCheck.AXE, EveryPageCheck.WCAG)).isEmpty();
    }
    for (int width : new int[] {390, 320}) {
      browser.size(width, 844);
      assertThat(browser.<List<String>>run(EveryPageCheck.TOO_WIDE)).isEmpty();
    }
  }

  @Test
  @DisplayName("does things by hand, one after the other")
  void doesThingsByHand() {
    browser.open(ROOM + "#own");
    for (String line :
        new String[] {
          "eng is a new engine",
          "eng registers \"hi\": print \"hello\\n\"",
          "j is the job \"hi\" of eng",
          "run j"
        }) {
      WebElement field = browser.find(".hand input");
      field.clear();
      field.sendKeys(line, Keys.ENTER);
      shown(".answered", line);
    }
    assertThat(shown(".answered", "run j => ok")).isEqualTo("run j => ok");
    assertThat(shown(".room-machine .jobs", "6 bytes, closed"))
        .contains("j: hi\tstatus 0", "6 bytes, closed");
  }

  @Test
  @DisplayName("follows a link with a script in it, and is told if it is broken")
  void followsALink() {
    browser.open(ROOM);
    String code = browser.run("return StepsSheet.packed('eng is a new engine # naïve\\n')");
    browser.open(ROOM + "#steps=" + code);
    String text = browser.run("return document.querySelector('.bench textarea').value");
    assertThat(text).isEqualTo("eng is a new engine # naïve\n");
    browser.open(ROOM + "#steps=%%%");
    assertThat(awaited(".bench", "broken")).startsWith("The script in this link is broken");
    assertThat(browser.complaints()).isEmpty();
  }
}
