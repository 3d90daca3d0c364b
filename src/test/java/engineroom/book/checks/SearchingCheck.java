package engineroom.book.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
@Timeout(value = 2, unit = TimeUnit.MINUTES)
@DisplayName("In a browser, without a server, a reader")
class SearchingCheck {

  private static final String CHAPTER = "03-registering-handlers.html";

  /** Calls back with the addresses of what was found, once there is an answer to this question. */
  private static final String FOUND =
      """
      const [question, done] = arguments;
      const look = () => {
        const list = document.querySelector("#search-results");
        if (list.dataset.question !== question) return setTimeout(look, 20);
        done([...document.querySelectorAll("[role=option]")].map(option => option.dataset.url));
      };
      setTimeout(look, 100);
      """;

  /** Calls back once what is typed goes into the box. */
  private static final String TAKES_WORDS =
      """
      const [done] = arguments;
      const look = () => document.activeElement === document.querySelector("dialog[open] input")
          ? done() : setTimeout(look, 10);
      look();
      """;

  private static Browser browser;

  @BeforeAll
  @Timeout(value = 3, unit = TimeUnit.MINUTES)
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
  void openAChapter() {
    browser.size(1280, 900);
    browser.open(CHAPTER);
  }

  private static List<String> search(String question) {
    browser.press("/");
    browser.await(TAKES_WORDS);
    browser.press(question);
    return browser.await(FOUND, question);
  }

  @Test
  @DisplayName("searches with /, by words that are begun or misspelt, by id, by line and by method")
  void searches() {
    String taken = CHAPTER + "#register-refuses-a-taken-name";
    assertThat(search("register-refuses-a-taken-name")).first().isEqualTo(taken);
    browser.press(Keys.ESCAPE);
    assertThat(browser.find("dialog.search-box").isDisplayed()).isFalse();
    for (String question : List.of("regist", "regsiter", "engine.go:64", "Engine#register")) {
      assertThat(search(question)).as(question).contains(taken);
      browser.press(Keys.ESCAPE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"api/server/server.go:713", "server.go:713-720"})
  @DisplayName("finds lines of docker's around the engine, with their folder or without")
  void findsLinesAroundTheEngine(String question) {
    assertThat(search(question))
        .contains("15-the-engine-in-its-daemon.html#the-body-becomes-the-jobs-environment");
  }

  @ParameterizedTest
  @CsvSource({
    "register, source/engineroom.engine.Engine.html",
    "handler, appendix-glossary.html#term-handler",
    "Step 1, 03-registering-handlers.html#store-a-handler",
    "step 15, #",
    "Figure 10.1, 10-shutting-down.html#figure-10-1",
    "figure 10.2, 10-shutting-down.html#figure-10-2"
  })
  @DisplayName("finds first what bears the name that he asks for")
  void findsFirst(String question, String url) {
    assertThat(search(question)).first().asString().contains(url);
    if (question.startsWith("step")) {
      assertThat(browser.find("[role=option] .found-title").getText()).startsWith("Step 15: ");
    }
  }

  @Test
  @DisplayName("sees whole words marked, never a part of one")
  void marksWords() {
    search("run");
    for (WebElement mark : browser.all(".found mark")) {
      String around =
          browser.run(
              "const t = n => n?.nodeType === 3 ? n.data : ''; const m = arguments[0];"
                  + "return t(m.previousSibling).slice(-1) + '|' + t(m.nextSibling).slice(0, 1)",
              mark);
      assertThat(around).doesNotContainPattern("[\\p{L}\\p{N}]");
    }
    assertThat(browser.all(".found mark")).isNotEmpty();
  }

  @Test
  @DisplayName("chooses with the arrows and goes there with Enter")
  void chooses() {
    List<String> found = search("shutdown");
    browser.press(Keys.ARROW_DOWN);
    String chosen = browser.find("[role=option][aria-selected=true]").getDomAttribute("data-url");
    assertThat(chosen).isEqualTo(found.get(1));
    assertThat(browser.find("dialog input").getDomAttribute("aria-activedescendant"))
        .isEqualTo("found-1");
    browser.press(Keys.ENTER);
    browser.await("setTimeout(arguments[0], 500)");
    assertThat((String) browser.run("return location.href")).endsWith(chosen);
  }

  @Test
  @DisplayName("goes where the whole of what is typed leads, however quick the Enter")
  void goesByWhatIsTyped() {
    search("shutdown");
    browser.press(Keys.ESCAPE);
    browser.press("/");
    browser.await(TAKES_WORDS);
    browser.press("handler" + Keys.ENTER);
    browser.awaitAddress("#term-handler");
  }

  @Test
  @DisplayName("types a slash where text is typed")
  void typesASlash() {
    browser.press("/");
    browser.press("a/b");
    assertThat(browser.find("dialog input").getDomProperty("value")).isEqualTo("a/b");
  }

  @Test
  @DisplayName("sees what a link leads to before following it, and sends it away with Escape")
  void previews() {
    browser.open("06-running-a-job.html");
    browser.press(Keys.TAB); // whoever uses the keyboard sees the focus, and with it the preview
    WebElement link = browser.find("article p > a[href^='04-a-new-engine.html#']");
    browser.run("arguments[0].scrollIntoView({ block: 'center' }); arguments[0].focus()", link);
    browser.await(
        """
        const [done] = arguments;
        const look = () => document.querySelector(".preview")?.checkVisibility() ? done()
            : setTimeout(look, 20);
        look();
        """);
    assertThat(browser.find(".preview").getText()).isNotBlank();
    browser.press(Keys.ESCAPE);
    assertThat(browser.all(".preview")).noneMatch(WebElement::isDisplayed);
    assertThat(browser.focused()).isEqualTo(link);
  }
}
