package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.book.original.MadeUpGo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@Timeout(60)
@DisplayName("In Firefox, without a server, a reader")
class FirefoxCheck {

  private static final String ROOM = "engine-room.html";
  private static final String CHAPTER = "10-shutting-down.html";
  private static final String GO_CHAPTER = "03-registering-handlers.html";

  /** Presses a button of a sheet and calls back with what it tells when its run is over. */
  private static final String PRESSED =
      """
      const [sheet, name, done] = arguments;
      const button = [...document.querySelectorAll(sheet + " .stepper button")]
          .find((one) => one.textContent === name);
      button.click();
      const look = () => {
        const told = document.querySelector(sheet + " .told").textContent;
        told.startsWith("It runs") ? setTimeout(look, 20) : done(told);
      };
      look();
      """;

  private static final String CHANGED =
      """
      const [sheet, from, to] = arguments;
      const area = document.querySelector(sheet + " textarea");
      area.value = area.value.replace(from, to);
      area.dispatchEvent(new Event("input"));
      return area.value;
      """;

  /** Calls back with what stands at a place once it has certain words in it. */
  private static final String SAYS =
      """
      const [place, words, done] = arguments;
      const look = () => {
        const told = document.querySelector(place)?.innerText ?? "";
        told.includes(words) ? done(told) : setTimeout(look, 20);
      };
      look();
      """;

  private static WrittenBook book;
  private static Firefox firefox;

  @TempDir private Path folder;

  @BeforeAll
  @Timeout(60)
  static void start() throws IOException {
    Optional<Path> program = Firefox.installed();
    assumeTrue(
        program.isPresent(), "Firefox is not installed; Debian has it as the package firefox-esr");
    book = WrittenBook.ofTheBuild();
    firefox = Firefox.start(program.get());
  }

  @AfterAll
  static void stop() throws IOException {
    if (firefox != null) {
      firefox.close();
    }
  }

  @AfterEach
  void nothingIsWrong() {
    firefox.leave();
    assertThat(firefox.complaints()).isEmpty();
    assertThat(firefox.requests()).as("nothing leaves the machine").isEmpty();
  }

  @Test
  @DisplayName("is told here of whatever a page complains of, and of whomever it asks")
  void noticesWhatIsWrong() {
    firefox.open(book, CHAPTER);
    firefox.await(
        """
        const [done] = arguments;
        console.warn("planted");
        setTimeout(() => { throw new Error("thrown"); }, 0);
        fetch("http://127.0.0.1:54321/").catch(() => setTimeout(done, 0));
        """);
    firefox.leave();
    assertThat(firefox.complaints()).contains("planted", "Error: thrown");
    assertThat(firefox.requests()).containsExactly("http://127.0.0.1:54321/");
  }

  @Test
  @DisplayName("runs a script of a chapter, changes a line, and sees where that leads")
  void runsAndChanges() {
    String sheet = "#steps-second-shutdown";
    firefox.open(book, CHAPTER);
    assertThat(firefox.await(PRESSED, sheet, "Run").asString())
        .isEqualTo("5 answers, as recorded.");
    String typed = firefox.run(CHANGED, sheet, "sleep 500 ms", "sleep 2500 ms").asString();
    assertThat(firefox.await(PRESSED, sheet, "Run").asString())
        .isEqualTo("2 of 5 answers differ from the recorded ones.");

    firefox.open(book, CHAPTER);
    String kept = "return document.querySelector(arguments[0] + ' textarea').value";
    assertThat(firefox.run(kept, sheet).asString()).as("what was typed").isEqualTo(typed);
    assertThat(firefox.await(PRESSED, sheet, "Reset").asString()).isEqualTo("As it was.");
    assertThat(firefox.run(kept, sheet).asString()).contains("sleep 500 ms");
  }

  @Test
  @DisplayName("sees the machine at work in the engine room")
  void seesTheMachine() {
    firefox.open(book, ROOM + "#five-and-ten");
    firefox.run("document.querySelectorAll('#room select')[1].value = '0'");
    assertThat(firefox.await(PRESSED, ".bench", "Run").asString())
        .isEqualTo("5 answers, as recorded.");
    assertThat(firefox.await(SAYS, ".events", "16.000 s  callbacks awaited: given up").asString())
        .contains("6.000 s  jobs awaited: given up");
  }

  @Test
  @DisplayName("searches with a key, and finds a behaviour by its id")
  void searches() {
    firefox.open(book, GO_CHAPTER);
    firefox.press("/");
    firefox.await(
        """
        const [done] = arguments;
        const look = () => document.activeElement === document.querySelector("dialog[open] input")
            ? done() : setTimeout(look, 10);
        look();
        """);
    String question = "register-refuses-a-taken-name";
    firefox.press(question);
    String first =
        firefox
            .await(
                """
                const [question, done] = arguments;
                const look = () => document.querySelector("#search-results").dataset.question === question
                    ? done(document.querySelector("[role=option]").dataset.url) : setTimeout(look, 20);
                look();
                """,
                question)
            .asString();
    assertThat(first).isEqualTo(GO_CHAPTER + "#" + question);
  }

  @Test
  @DisplayName("goes on where he was, and takes marks along as a file")
  void remembers() throws IOException {
    firefox.open(book, "06-running-a-job.html");
    firefox.open(book, "index.html");
    assertThat(firefox.run("return document.querySelector('.begin a.on').textContent").asString())
        .isEqualTo("Go on with 6. Running a job");
    Path marks =
        Files.writeString(
            folder.resolve("marks.txt"), "read 03-registering-handlers.html 2026-01-02\n");
    firefox.choose(".memory input[type=file]", marks);
    assertThat(firefox.await(SAYS, ".memory", "1 chapter").asString())
        .startsWith("1 chapter read.");
  }

  @Test
  @DisplayName("brings the Go from his disk, and finds it again on another page")
  void bringsTheGo() throws IOException {
    MadeUpGo go = MadeUpGo.by(Path.of("chapters/facts/files.json"));
    String other = "06-running-a-job.html";
    List<String> pages = List.of("index.html", GO_CHAPTER, other);
    WrittenBook copy =
        BookOfMadeUpGo.copy(book, pages, go, "https://localhost", folder.resolve("book"));
    firefox.open(copy, GO_CHAPTER);
    firefox.run("document.querySelector('.bring-go button').click()");
    firefox.choose("dialog.go-box input[multiple]", go.zip(folder.resolve("docker.zip")));
    firefox.await(
        """
        const [done] = arguments;
        const look = () => document.querySelector("article figure.go") ? done() : setTimeout(look, 20);
        look();
        """);
    firefox.open(copy, other);
    String lines = "return document.querySelector('article figure.go').innerText";
    assertThat(firefox.run(lines).asString()).contains("madeUp(");
  }
}
