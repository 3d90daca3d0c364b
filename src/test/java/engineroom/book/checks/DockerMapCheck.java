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
import tools.jackson.databind.json.JsonMapper;

@Tag("browser")
@Timeout(120)
@DisplayName("On the map of docker's jobs, without a server, a reader")
class DockerMapCheck {

  private static final String PAGE = "small-docker.html";

  /** The map is drawn when the book's type is there to paint names with. */
  private static final String DRAWN =
      """
      const done = arguments[0];
      const look = () => globalThis.engineRoom.map ? done(true) : setTimeout(look, 10);
      look();
      """;

  private static final String NEWS =
      """
      const [news, done] = arguments;
      for (const one of news) document.dispatchEvent(new CustomEvent("docker-news", { detail: one }));
      requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
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
    browser.open(PAGE + "#map");
    browser.await(DRAWN);
    browser.complaints();
  }

  private static void choose(String label, String value) {
    browser.run(
        """
        const [label, value] = arguments;
        const select = [...document.querySelectorAll("#docker-map label")]
            .find((one) => one.textContent.startsWith(label)).querySelector("select");
        select.value = value;
        select.dispatchEvent(new Event("change"));
        """,
        label,
        value);
  }

  private static List<String> marked(String mark) {
    return browser.run(
        "return engineRoom.map.cy.$(arguments[0]).map((one) => one.id()).sort()", mark);
  }

  private static String label(String id) {
    return browser.run("return engineRoom.map.cy.getElementById(arguments[0]).data('label')", id);
  }

  private static String told() {
    return browser.find(".map-panel").getText();
  }

  private static void hear(String json) {
    browser.await(NEWS, new JsonMapper().readValue(json, List.class));
  }

  @Test
  @DisplayName("chooses a job from the list, and sees its callers, its callees and its lines")
  void choosesFromTheList() {
    assertThat(marked("edge:visible")).as("no tangle at rest").isEmpty();
    choose("Choose", "job-start");

    assertThat(marked("node.chosen")).containsExactly("job-start");
    assertThat(marked("node.near"))
        .containsExactly(
            "goroutine-monitor",
            "job-allocate_interface",
            "job-allocate_port",
            "job-link",
            "job-log",
            "job-release_interface",
            "route-post-containers-name-start");
    assertThat(marked("edge:visible")).hasSize(7);
    assertThat(told()).contains("daemon/start.go:12", "LifeJobs.start", "runs if a client says so");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("follows a job to all who can cause it")
  void followsToItsCallers() {
    choose("Choose", "job-trust_key_check");
    choose("and show", "causes");

    assertThat(marked("node.near"))
        .containsExactly("job-build", "job-pull", "route-post-build", "route-post-images-create");
    assertThat(told()).contains("Can be caused by", "build", "POST /images/create");
    choose("and show", "effects");
    assertThat(told()).contains("Can cause nothing else.");
  }

  @Test
  @DisplayName("walks over the map with the arrow keys, and sees the focus")
  void walksByKeyboard() {
    browser.run("document.querySelector('.map-frame').focus()");
    browser.press(Keys.ARROW_DOWN);
    assertThat(marked("node.chosen")).containsExactly("route-get-ping");
    browser.press(Keys.ARROW_DOWN);
    assertThat(marked("node.chosen")).containsExactly("route-get-events");
    browser.press(Keys.ARROW_RIGHT);
    assertThat(marked("node.chosen")).singleElement().asString().startsWith("job-");
    assertThat((String) browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("solid");
    browser.press(Keys.ESCAPE);
    assertThat(marked("node.chosen")).isEmpty();
    assertThat(told()).contains("Nothing. Choose");
  }

  @Test
  @DisplayName("clicks a job on the map")
  void clicksOne() {
    browser.run("engineRoom.map.cy.getElementById('job-log').emit('tap')");
    assertThat(told()).startsWith("log").contains("events/events.go:93");
  }

  @Test
  @DisplayName("supposes that events is not installed, and sees what fails and what is lost")
  void supposesThatEventsIsMissing() {
    choose("Suppose that", "module-events");
    assertThat(marked("node.unknown"))
        .containsExactly("job-events", "job-log", "job-subscribers_count");
    assertThat(marked("node.fails"))
        .containsExactly("job-info", "route-get-events", "route-get-info");
    assertThat(marked("node.loses")).contains("job-create", "goroutine-monitor", "job-pull");
    assertThat(told()).contains("events: command not found", "nobody notices");
    assertThat(label("job-log")).as("not told by colour alone").isEqualTo("✗ log");
  }

  @Test
  @DisplayName("supposes that the engine is shut down, and sees which jobs may still run")
  void supposesAShutdown() {
    choose("Suppose that", "shutdown");
    assertThat(marked("node.runs"))
        .containsExactly(
            "job-create", "job-execCreate", "job-execStart", "job-release_interface", "job-start");
    assertThat(marked("node.refuses")).hasSize(56);
    assertThat(told()).contains("56 jobs", "engine is shutdown");
  }

  @Test
  @DisplayName("sees route, job and inner jobs light in their order, and reads what just happened")
  void seesWhatHappens() {
    hear(
        """
        [{"route": "POST /containers/{name:.*}/start", "begun": true, "at": 10},
         {"event": "job begun", "job": 5, "call": "start web", "at": 11,
          "route": "POST /containers/{name:.*}/start"},
         {"event": "job begun", "job": 6, "call": "allocate_interface 1", "parent": 5, "at": 12},
         {"event": "job ended", "job": 6, "status": 0, "at": 13},
         {"event": "job ended", "job": 5, "status": 0, "at": 15},
         {"route": "POST /containers/{name:.*}/start", "status": 204, "at": 16}]
        """);

    assertThat(marked("node.lit"))
        .containsExactly("job-allocate_interface", "job-start", "route-post-containers-name-start");
    assertThat(marked("edge.lit")).hasSize(2);
    assertThat(label("job-start")).isEqualTo("2 start");
    assertThat(browser.all(".map-trace li"))
        .extracting(one -> one.getText().replace("\n", " "))
        .containsExactly(
            "POST /containers/{name}/start = 204 (6 ms) 0.010 s",
            "start web = 0 (4 ms) 0.011 s",
            "allocate_interface 1 = 0 (1 ms) 0.012 s");
    assertThat(browser.find(".map-trace li:nth-child(2) a").getDomAttribute("href"))
        .as("it leads to its lines and cards")
        .isEqualTo("#job-start");

    hear("[{\"terminal\": 1, \"prompt\": true}, {\"route\": \"GET /version\", \"begun\": true}]");
    assertThat(marked("node.lit")).as("the next command").containsExactly("route-get-version");
    assertThat(browser.all(".map-trace li")).hasSize(4);
    assertThat(label("route-get-version")).isEqualTo("1 GET /version");

    browser.run("[...document.querySelectorAll('.map-happened button')].at(-1).click()");
    assertThat(marked("node.lit")).isEmpty();
    assertThat(browser.all(".map-trace li")).isEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  @DisplayName("sees a job that refuses apart from one that runs")
  void seesWhatRefuses() {
    hear(
        """
        [{"event": "shutdown begun", "at": 1},
         {"event": "run refused", "job": 9, "call": "version", "reason": "shutdown", "at": 2}]
        """);
    assertThat(marked("node.fell")).containsExactly("job-version");
    assertThat(marked("node.lit")).isEmpty();
    assertThat(browser.find(".map-trace .refused").getText())
        .startsWith("version refuses: engine is shutdown");
  }

  @Test
  @DisplayName("has the same map in the dark, and on a phone the lists before the drawing")
  void hasItEverywhere() {
    String paper = browser.run("return engineRoom.map.style()[0].style.color");
    browser.run("document.documentElement.dataset.theme = 'dark'");
    String dark = browser.run("return engineRoom.map.style()[0].style.color");
    assertThat(dark).isNotEqualTo(paper);
    browser.run("delete document.documentElement.dataset.theme");

    browser.size(320, 800);
    assertThat((Boolean) browser.run("return document.documentElement.scrollWidth <= 320"))
        .isTrue();
    assertThat(
            (Boolean)
                browser.run(
                    """
                    const top = (place) => document.querySelector(place).getBoundingClientRect().top;
                    return top(".map-told") < top(".map-frame");
                    """))
        .isTrue();
  }
}
