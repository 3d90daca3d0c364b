package engineroom.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.daemon.TurnedStory;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Timeout(20)
class DockerSessionTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final TurnedClock clock = new TurnedClock();
  private final List<JsonNode> heard = new ArrayList<>();
  private Signal more = new Signal();
  private final DockerSession session = new DockerSession(clock, clock, this::hear);

  @AfterEach
  void close() {
    clock.close();
  }

  private synchronized void hear(String json) {
    heard.add(JSON.readTree(json));
    more.fire();
    more = new Signal();
  }

  private synchronized List<JsonNode> heard(Predicate<JsonNode> wanted) {
    return heard.stream().filter(wanted).toList();
  }

  private synchronized Signal more() {
    return more;
  }

  /** Waits for so many pieces of news of a kind. */
  private List<JsonNode> await(int count, Predicate<JsonNode> wanted) {
    while (true) {
      Signal next = more();
      List<JsonNode> found = heard(wanted);
      if (found.size() >= count) {
        return found;
      }
      next.await();
    }
  }

  /** On a thread that the clock watches, so that no time passes but what is waited for. */
  private void session(TurnedStory story) {
    story.tellOn(clock);
  }

  private void begin(String without) {
    session.begin(without);
    await(1, DockerSessionTest::isPrompt);
  }

  private void type(String line) {
    int prompts = heard(DockerSessionTest::isPrompt).size();
    session.type(1, line);
    await(prompts + 1, DockerSessionTest::isPrompt);
  }

  private static boolean isPrompt(JsonNode news) {
    return news.has("prompt") && news.get("terminal").asInt() == 1;
  }

  private static boolean isBegun(JsonNode news, String call) {
    return news.path("event").asString("").equals("job begun")
        && news.get("call").asString().startsWith(call);
  }

  private JsonNode begun(String call) {
    return heard(news -> isBegun(news, call)).getLast();
  }

  private String shown(String stream) {
    StringBuilder text = new StringBuilder();
    heard(news -> news.path("stream").asString("").equals(stream) && news.has("out"))
        .forEach(news -> text.append(news.get("out").asString()));
    return text.toString();
  }

  @Test
  void aTerminalTellsWhatIsTypedAndShown() {
    session(
        () -> {
          begin("");
          type("docker run busybox sh -c 'echo out; echo err >&2; exit 2'");
          assertThat(shown("typed")).startsWith("$ docker run busybox");
          assertThat(shown("stdout")).isEqualTo("out\n");
          assertThat(shown("stderr")).contains("Unable to find image").contains("err\n");
          assertThat(heard(DockerSessionTest::isPrompt).getLast().get("status").asInt())
              .isEqualTo(2);
        });
  }

  @Test
  void aRequestIsToldWithItsRouteFromBeginningToEnd() {
    session(
        () -> {
          begin("");
          type("docker rm nix");
          List<JsonNode> told = heard(news -> news.has("route") && news.has("request"));
          assertThat(told).hasSize(2);
          assertThat(told.getFirst().get("begun").asBoolean()).isTrue();
          assertThat(told)
              .allSatisfy(
                  news -> {
                    assertThat(news.get("route").asString())
                        .isEqualTo("DELETE /containers/{name:.*}");
                    assertThat(news.get("request").asString())
                        .isEqualTo("DELETE /v1.18/containers/nix?");
                  });
          assertThat(told.getLast().get("status").asInt()).isEqualTo(404);
        });
  }

  @Test
  void aConnectionThatIsTakenOverHasTheStatusThatWentOverIt() {
    session(
        () -> {
          begin("");
          type("docker run busybox true");
          List<JsonNode> attached =
              heard(
                  news ->
                      news.path("route").asString("").endsWith("/attach") && news.has("status"));
          assertThat(attached).hasSize(1);
          assertThat(attached.getFirst().get("status").asInt()).isEqualTo(101);
        });
  }

  @Test
  void aJobKnowsItsMakerAsFarAsTheThreadTells() {
    session(
        () -> {
          begin("");
          type("docker run -d --name web busybox sleep 5");
          JsonNode start = begun("start ");
          assertThat(start.get("route").asString()).isEqualTo("POST /containers/{name:.*}/start");
          assertThat(start.has("parent")).isFalse();
          JsonNode address = begun("allocate_interface ");
          assertThat(address.get("parent").asInt()).isEqualTo(start.get("job").asInt());
          assertThat(address.has("route")).isFalse();
          assertThat(begun("log start ").get("parent").asInt())
              .as("the job before it in the same handler has ended")
              .isEqualTo(start.get("job").asInt());
          type("docker run busybox true");
          JsonNode attach = begun("attach ");
          assertThat(attach.get("route").asString())
              .as("and so has the job before it in the same route")
              .isEqualTo("POST /containers/{name:.*}/attach");
          assertThat(attach.has("parent")).isFalse();
          type("docker wait web");
          JsonNode died = await(2, news -> isBegun(news, "log die ")).getLast();
          assertThat(died.has("parent")).as("a goroutine noted that").isFalse();
          assertThat(died.has("route")).isFalse();
          assertThat(died.get("at").asInt()).isEqualTo(5000);
        });
  }

  @Test
  void withoutEventsTheirLinesAreLostAndNobodyNotices() {
    session(
        () -> {
          begin("events");
          type("docker run busybox echo all the same");
          assertThat(shown("stdout")).isEqualTo("all the same\n");
          assertThat(
                  heard(
                      news ->
                          news.path("event").asString("").equals("name looked up")
                              && news.get("name").asString().equals("log")))
              .isNotEmpty()
              .allSatisfy(news -> assertThat(news.get("result").asString()).isEqualTo("nothing"));
          type("docker events");
          assertThat(shown("stderr")).endsWith("events: command not found\n");
          type("docker info");
          assertThat(shown("typed")).endsWith("$ docker info\n");
          assertThat(shown("stdout"))
              .as("nothing more, and nothing wrong")
              .endsWith("all the same\n");
          assertThat(heard(DockerSessionTest::isPrompt).getLast().get("status").asInt()).isZero();
        });
  }

  @Test
  void withoutTheBridgeNoDaemonComesUp() {
    session(
        () -> {
          begin("bridge");
          await(1, news -> news.has("down"));
          assertThat(heard(news -> news.has("log")))
              .extracting(news -> news.get("log").asString())
              .contains(
                  "Shutting down daemon due to errors: init_networkdriver: command not found");
          type("docker ps");
          assertThat(shown("stderr")).contains("Cannot connect to the Docker daemon");
        });
  }

  @Test
  void aShutdownIsToldAsATimeline() {
    session(
        () -> {
          begin("");
          type("docker run -d busybox sleep 1000");
          clock.go(session::shutDown);
          await(1, news -> news.has("down"));
          assertThat(heard(news -> news.has("log")))
              .extracting(news -> news.get("log").asString())
              .contains(
                  " 0.000 s  Shutdown begins; new jobs are refused",
                  "10.000 s  ten seconds are over, callbacks still run");
        });
  }

  @Test
  void aNameThatIsNoModulesIsRefused() {
    assertThatThrownBy(() -> session.begin("event"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no module event");
  }
}
