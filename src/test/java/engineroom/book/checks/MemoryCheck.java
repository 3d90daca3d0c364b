package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.study.RecordFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

@Tag("browser")
@Timeout(120)
@DisplayName("On the first page, a reader who was here before")
class MemoryCheck {

  private static final String CHAPTER = "06-running-a-job.html";
  private static final String STORED = "return localStorage.getItem('engine-room-record')";

  /** Calls back once the chapter counts as read. */
  private static final String READ =
      """
      const [page, done] = arguments;
      scrollTo({ top: document.body.scrollHeight, behavior: "instant" });
      const look = () => localStorage.getItem("engine-room-record")?.includes("read " + page)
          ? done() : setTimeout(look, 20);
      look();
      """;

  private static Browser browser;

  @TempDir private Path folder;

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

  @Test
  @DisplayName("goes on where he was, and sees what he has read to its end")
  void goesOn() {
    browser.open(CHAPTER);
    browser.open("index.html");
    assertThat(browser.find(".begin a.on").getText()).isEqualTo("Go on with 6. Running a job");
    assertThat(browser.all(".contents a[data-read]")).as("opened is not read").isEmpty();

    browser.open(CHAPTER);
    browser.await(READ, CHAPTER);
    browser.open("index.html");
    assertThat(browser.all(".contents a[data-read]"))
        .singleElement()
        .satisfies(link -> assertThat(link.getDomAttribute("href")).isEqualTo(CHAPTER));
    assertThat(browser.find(".memory").getText()).startsWith("1 chapter read.");
    browser.find(".begin a.on").click();
    assertThat((String) browser.run("return location.href")).endsWith(CHAPTER);
  }

  @Test
  @DisplayName("takes his marks along as a file, and adds them to those that are there")
  void takesAlong() throws IOException {
    Path marks =
        Files.writeString(
            folder.resolve("marks.txt"),
            """
            version 1
            read 03-registering-handlers.html 2026-01-02
            last 04-a-new-engine.html "4. A new engine"
            """);
    browser.open(CHAPTER);
    browser.await(READ, CHAPTER);
    browser.open("index.html");
    choose(marks);
    assertThat(browser.find(".memory").getText()).startsWith("2 chapters read.");
    assertThat(browser.find(".begin a.on").getText()).endsWith("6. Running a job");
    browser.find(".memory button:nth-of-type(3)").click();
    assertThat(browser.<Object>run(STORED)).isNull();
    assertThat(browser.all(".contents a[data-read], .begin a.on")).isEmpty();
  }

  @Test
  @DisplayName("takes the scripts along that he has changed, and keeps those that are there")
  void takesScriptsAlong() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("scripts.txt"),
            """
            script completed "eng is a new engine"
            script catchall "theirs"
            """);
    browser.run("localStorage.setItem('engine-room-steps-catchall', 'mine')");
    browser.open("index.html");
    assertThat(browser.find(".memory").getText()).startsWith("0 chapters read, 1 script changed.");
    choose(file);
    assertThat(browser.find(".memory").getText()).startsWith("0 chapters read, 2 scripts changed.");
    String kept = browser.run("return localStorage.getItem('engine-room-steps-catchall')");
    assertThat(kept).isEqualTo("mine");
    String saved = saved();
    assertThat(saved)
        .contains("script completed \"eng is a new engine\"", "script catchall \"mine\"");
    browser.open(CHAPTER);
    String shown = browser.run("return document.querySelector('#steps-completed textarea').value");
    assertThat(shown).isEqualTo("eng is a new engine");
  }

  @Test
  @DisplayName("brings what he did in the classroom, sees it, and takes all of it away again")
  void bringsTheClassroom() throws IOException {
    choose(RecordFixture.WHOLE);
    assertThat(browser.find(".memory").getText())
        .startsWith(
            "1 chapter read, 1 of 2 predictions right, 1 script changed, 1 step passed,"
                + " 1 broken engine killed.");
    assertThat(saved().lines())
        .containsExactlyInAnyOrderElementsOf(RecordFixture.wholeOnceRead().lines().toList());
    browser.open("05-creating-a-job.html");
    assertThat(browser.find("#say-what-it-is .passed").getText())
        .isEqualTo("✓ passed on 2026-01-02");
    assertThat(browser.all(".task .passed")).hasSize(1);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("is told which line of a file is broken, and loses nothing")
  void keepsWhatIsThere() throws IOException {
    browser.open(CHAPTER);
    browser.open("index.html");
    Object before = browser.run(STORED);
    for (RecordFixture.Broken broken : RecordFixture.broken()) {
      choose(Files.writeString(folder.resolve("other.txt"), broken.text()));
      String between = broken.told().startsWith("line") ? ", " : " ";
      assertThat(browser.find(".memory [role=status]").getText())
          .isEqualTo("other.txt" + between + broken.told());
    }
    assertThat(browser.<Object>run(STORED)).isEqualTo(before);
  }

  @Test
  @DisplayName("reads on where the browser keeps nothing, or something that is not ours")
  void readsWithoutAMemory() {
    browser.run("localStorage.setItem('engine-room-record', '[1')");
    browser.open("index.html");
    assertThat(browser.find(".begin a").getText()).isEqualTo("Begin with chapter 1");
    assertThat(browser.complaints()).isEmpty();
  }

  /** What the file holds that the page writes. */
  private static String saved() {
    return browser.await(
        """
        const [done] = arguments;
        URL.createObjectURL = (blob) => (blob.text().then(done), "about:blank#");
        HTMLAnchorElement.prototype.click = () => {};
        document.querySelector(".memory button").click();
        """);
  }

  private static void choose(Path file) {
    WebElement chooser = browser.find(".memory input[type=file]");
    browser.run("document.querySelector('.memory [role=status]').textContent = ''");
    String before = browser.run("return document.querySelector('.memory').innerText");
    chooser.sendKeys(file.toAbsolutePath().toString());
    browser.await(
        """
        const [before, done] = arguments;
        const look = () => {
          const box = document.querySelector(".memory");
          const told = box.querySelector("[role=status]").textContent;
          return told || box.innerText !== before ? done() : setTimeout(look, 20);
        };
        look();
        """,
        before);
  }
}
