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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
@Timeout(120)
@DisplayName("At the small docker's terminals, without a server, a reader")
class DockerCheck {

  private static final String PAGE = "small-docker.html";
  private static final String LOG = ".docker-log";
  private static final int AT_ONCE = 50;

  /** So many times as long an answer may take: all tries may fall on others' work. */
  private static final int BUSY = 2;

  private static final int AGAIN = 60;
  private static final int MOST_KEPT = 70_000;

  /** The status that a prompt has told, once it is a certain one. */
  private static final String PROMPTED =
      """
      const [status, done] = arguments;
      const end = performance.now() + 20000;
      const look = () => {
        const told = heard.filter((one) => one.prompt).at(-1)?.status;
        if (told === status || performance.now() > end) done(told);
        else setTimeout(look, 10);
      };
      look();
      """;

  /** What is shown at a place once it has certain words in it; read by the page itself. */
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

  /** Types a line, and waits for the next prompt; gives the milliseconds between. */
  private static final String TYPED =
      """
      const [terminal, line, done] = arguments;
      const box = document.querySelectorAll(".docker-terminal")[terminal - 1];
      const start = performance.now();
      const hear = ({ detail }) => {
        if (!detail.prompt || detail.terminal !== terminal) return;
        document.removeEventListener("docker-news", hear);
        done(performance.now() - start);
      };
      document.addEventListener("docker-news", hear);
      box.querySelector("input").value = line;
      box.querySelector("form").requestSubmit();
      """;

  private static final String VALUE =
      """
      const [value, done] = arguments;
      const input = document.querySelector(".docker-terminal input");
      const end = performance.now() + 10000;
      const look = () => {
        if (input.value === value || performance.now() > end) done(input.value);
        else setTimeout(look, 10);
      };
      look();
      """;

  private static final String COLLECT =
      """
      globalThis.heard = [];
      document.addEventListener("docker-news", ({ detail }) => heard.push(detail));
      """;

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
  void open() {
    browser.size(1280, 900);
    browser.open(PAGE);
    browser.complaints();
    browser.run(COLLECT);
  }

  private static String shown(String place, String words) {
    return browser.await(SAYS, place, words);
  }

  private static String screen(int terminal) {
    return ".docker-terminal:nth-child(" + terminal + ") .docker-roll";
  }

  private static WebElement input() {
    return browser.all(".docker-terminal input").getFirst();
  }

  private static void press(String name) {
    WebElement found =
        browser.all("#docker-terminal button").stream()
            .filter(one -> one.getText().equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + name));
    browser.run("arguments[0].click()", found);
  }

  private static double type(int terminal, String line) {
    Number milliseconds = browser.await(TYPED, terminal, line);
    return milliseconds.doubleValue();
  }

  /** By the keyboard, as people do. */
  private static void key(CharSequence... keys) {
    input().sendKeys(keys);
  }

  @Test
  @DisplayName("types a session, and has each answer at once")
  void typesASession() {
    type(1, "docker version");
    type(1, "docker run -d --name web busybox sleep 60");
    type(1, "docker logs nix");
    for (String line : List.of("docker run -d busybox true", "docker ps", "docker exec web true")) {
      double fastest = type(1, line);
      for (int i = 0; i < AGAIN && fastest > AT_ONCE; i++) {
        fastest = Math.min(fastest, type(1, line));
      }
      System.out.println(line + ": " + fastest + " ms");
      assertThat(fastest).as(line + ", milliseconds").isLessThan(BUSY * AT_ONCE);
    }
    type(1, "docker inspect web");
    assertThat(shown(screen(1), "\"Name\": \"/web\""))
        .contains("Client version: 1.6.2", "\"sleep 60\"", "Up ", "no such id: nix");
    assertThat(shown(LOG, "+job containers()")).contains("GET /v1.18/containers/json");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("ends with Ctrl-C what would go on, and the page is never held up")
  void endsWithCtrlC() {
    key(
        "docker run --name noisy busybox sh -c 'while true; do echo again and again; done'",
        Keys.ENTER);
    shown(screen(1), "again and again\nagain and again");
    key(
        Keys.chord(
            Keys.CONTROL, "c")); // the shell, which is its container's first, takes no notice
    key(Keys.chord(Keys.CONTROL, "c"));
    assertThat((Long) browser.await(PROMPTED, 130)).isEqualTo(130);
    type(1, "docker kill noisy");
    type(1, "docker version");
    assertThat(shown(screen(1), "Server version")).contains("Server version: 1.6.2");
    Number kept = browser.run("return document.querySelector('.docker-roll').textContent.length");
    assertThat(kept.intValue()).isBetween(1, MOST_KEPT);
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("hears in one terminal of what is done in another")
  void hasTwoTerminals() {
    press("In terminal 2: docker events");
    shown(screen(2), "docker events");
    type(1, "docker run busybox true");
    assertThat(shown(screen(2), ") die"))
        .contains("(from busybox:latest) create", "(from busybox:latest) start");
  }

  @Test
  @DisplayName("leaves the events module out, and sees who misses it")
  void leavesAModuleOut() {
    browser.run(
        """
        const select = document.querySelector("#docker-terminal select");
        select.value = "events";
        select.dispatchEvent(new Event("change"));
        """);
    shown("#docker-terminal .told", "without the module events");
    type(1, "docker events");
    assertThat(shown(screen(1), "FATA")).contains("events: command not found");
    type(1, "docker run busybox echo all the same");
    assertThat(shown(screen(1), "\nall the same")).contains("all the same");
    List<?> lost =
        (List<?>)
            browser.run(
                "return heard.filter((one) => one.name === 'log' && one.result === 'nothing')");
    assertThat(lost).hasSizeGreaterThan(2);
  }

  @Test
  @DisplayName("is told of route and jobs in the order in which they happen")
  void isToldInOrder() {
    type(1, "docker pull busybox");
    type(1, "docker run -d busybox true");
    List<?> told =
        (List<?>)
            browser.run(
                """
                const jobs = new Map();
                return heard.filter((one) => one.begun || one.event === "job begun").map((one) => {
                  if (one.begun) return one.route;
                  const name = one.call.split(" ")[0];
                  jobs.set(one.job, name);
                  return (jobs.get(one.parent) ?? one.route ?? "nobody") + " > " + name;
                });
                """);
    assertThat(told.stream().map(String::valueOf).toList())
        .containsSubsequence(
            "POST /containers/create",
            "POST /containers/create > create",
            "create > log",
            "POST /containers/{name:.*}/start",
            "POST /containers/{name:.*}/start > start",
            "start > allocate_interface",
            "start > log");
  }

  @Test
  @DisplayName("shuts the engine down, and reads its timeline in the log")
  void shutsTheEngineDown() {
    type(1, "docker version");
    press("Shut the engine down");
    assertThat(shown(LOG, "Shutdown returns"))
        .contains("Shutdown begins; new jobs are refused", "all callbacks have ended");
    type(1, "docker ps");
    assertThat(shown(screen(1), "Cannot connect")).contains("Is 'docker -d' running on this host?");
    press("Start again");
    shown("#docker-terminal .told", "It runs.");
    type(1, "docker ps");
    assertThat(shown(screen(1), "CONTAINER ID")).contains("CONTAINER ID");
  }

  @Test
  @DisplayName("brings back lines, and has commands and names completed")
  void bringsBackAndCompletes() {
    type(1, "docker create --name counter busybox true");
    type(1, "docker ps");
    key(Keys.ARROW_UP);
    key(Keys.ARROW_UP);
    assertThat(input().getDomProperty("value")).startsWith("docker create");
    key(Keys.ARROW_DOWN);
    assertThat(input().getDomProperty("value")).isEqualTo("docker ps");
    key(Keys.ARROW_DOWN);
    key("docker ren", Keys.TAB);
    assertThat((String) browser.await(VALUE, "docker rename ")).isEqualTo("docker rename ");
    key("cou", Keys.TAB);
    assertThat((String) browser.await(VALUE, "docker rename counter "))
        .isEqualTo("docker rename counter ");
  }

  @Test
  @DisplayName("fits the terminals on a narrow phone")
  void fitsOnAPhone() {
    browser.size(320, 700);
    type(1, "docker run busybox echo hello");
    assertThat(shown(screen(1), "\nhello")).contains("hello");
    assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= 320"))
        .isTrue();
  }
}
