package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.EngineException;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** Containers through the API, on a clock that is turned. */
@Timeout(60)
class LifeOfAContainerTest {

  private static final long SECOND = 1_000_000_000;

  private final TurnedClock clock = new TurnedClock();
  private final DockerInATest docker = new DockerInATest(clock, clock);
  private final Client client = docker.client();

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  private interface Story {
    void tell() throws EngineException;
  }

  /** Tells a story on a thread that the clock watches, to its end. */
  private void tell(Story story) {
    List<Throwable> failures = new ArrayList<>();
    Signal end = new Signal();
    clock.go(
        () -> {
          try {
            docker.started();
            story.tell();
          } catch (EngineException | RuntimeException | Error e) {
            failures.add(e);
          } finally {
            end.fire();
          }
        });
    Signal.awaitEither(end, clock.stuck());
    if (!failures.isEmpty()) {
      throw new AssertionError(failures.getFirst());
    }
    assertThat(end.hasFired()).as("the story ends").isTrue();
  }

  private long seconds(Runnable what) {
    long start = clock.now();
    what.run();
    return Math.round((clock.now() - start) / (double) SECOND);
  }

  private void create(String name, String... line) {
    String config = "{\"Image\":\"busybox\",\"Cmd\":[\"" + String.join("\",\"", line) + "\"]}";
    Answer answer = client.post("/containers/create?name=" + name, config);
    assertThat(answer.status()).as(answer.text()).isEqualTo(201);
  }

  private void start(String name) {
    Answer answer = client.post("/containers/" + name + "/start");
    assertThat(answer.status()).as(answer.text()).isEqualTo(204);
  }

  private JsonNode state(String name) {
    return client.get("/containers/" + name + "/json").json().get("State");
  }

  private List<String> events() {
    List<String> statuses = new ArrayList<>();
    String text =
        client
            .get("/events?since=1&until=" + DockerInATest.NOON.plusHours(1).toEpochSecond())
            .text();
    for (String event : text.split("(?<=})(?=\\{)")) {
      statuses.add(event.replaceFirst("\\{\"status\":\"([^\"]*)\".*", "$1"));
    }
    return statuses;
  }

  @Test
  void theTenSecondsOfAStopAreOnlyForWhoeverRunsTheJobWithoutTheApi() {
    tell(
        () -> {
          create("web", "sleep", "600");
          start("web");
          assertThat(seconds(() -> client.post("/containers/web/stop"))).isZero();

          start("web");
          assertThat(seconds(() -> run("stop", "web"))).isEqualTo(10);
        });
  }

  private void run(String name, String... args) {
    try {
      docker.docker().engine().job(name, args).run();
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whatIgnoresTheSignalIsKilledWhenTheTimeIsOver() {
    tell(
        () -> {
          create("web", "sleep", "600");
          start("web");

          assertThat(state("web").get("Running").booleanValue()).isTrue();
          assertThat(seconds(() -> client.post("/containers/web/stop?t=10"))).isEqualTo(10);
          assertThat(state("web").get("Running").booleanValue()).isFalse();
          assertThat(state("web").get("ExitCode").intValue()).isEqualTo(137);
        });
  }

  @Test
  void whatCatchesTheSignalEndsAtOnceWithItsOwnCode() {
    tell(
        () -> {
          create("web", "sh", "-c", "trap 'exit 3' TERM; while true; do sleep 1; done");
          start("web");
          clock.sleep(Duration.ofSeconds(1)); // the trap is set

          assertThat(seconds(() -> client.post("/containers/web/stop?t=30"))).isLessThan(2);
          assertThat(state("web").get("ExitCode").intValue()).isEqualTo(3);
        });
  }

  @Test
  void waitEndsWithTheProgramAndTellsItsCode() {
    tell(
        () -> {
          create("web", "sh", "-c", "sleep 7; exit 5");
          start("web");

          List<Answer> answers = new ArrayList<>();
          assertThat(seconds(() -> answers.add(client.post("/containers/web/wait")))).isEqualTo(7);
          assertThat(answers.getFirst().text()).isEqualTo("{\"StatusCode\":5}\n");
        });
  }

  @Test
  void secondTimesAreToldByTheirStatus() {
    tell(
        () -> {
          create("web", "sleep", "5");
          start("web");

          assertThat(client.post("/containers/web/start").status()).isEqualTo(304);
          client.post("/containers/web/kill");
          assertThat(client.post("/containers/web/stop").status()).isEqualTo(304);
          assertThat(client.post("/containers/create?name=web", "{\"Image\":\"busybox\"}").status())
              .isEqualTo(409);
          assertThat(client.delete("/containers/web").status()).isEqualTo(204);
          assertThat(client.delete("/containers/web").status()).isEqualTo(404);
        });
  }

  @Test
  void whatRunsIsNotRemovedUnlessByForce() {
    tell(
        () -> {
          create("web", "sleep", "500");
          start("web");

          assertThat(client.delete("/containers/web").status()).isEqualTo(409);
          assertThat(client.delete("/containers/web?force=1").status()).isEqualTo(204);
          assertThat(client.get("/containers/json?all=1").json()).isEmpty();
        });
  }

  @Test
  void aPausedProgramStandsStillWhileTimePasses() {
    tell(
        () -> {
          create("web", "sh", "-c", "sleep 3; echo over");
          start("web");
          client.post("/containers/web/pause");
          clock.sleep(Duration.ofSeconds(60));

          assertThat(state("web").get("Running").booleanValue()).isTrue();
          assertThat(client.get("/containers/json").text()).contains("(Paused)");
          assertThat(client.post("/containers/web/kill?signal=TERM").status()).isEqualTo(500);

          client.post("/containers/web/unpause");
          client.post("/containers/web/wait");
          assertThat(state("web").get("Running").booleanValue()).isFalse();
        });
  }

  @Test
  void whatAlwaysRestartsWaitsTwiceAsLongEachTime() {
    tell(
        () -> {
          String config =
              "{\"Image\":\"busybox\",\"Cmd\":[\"false\"],"
                  + "\"HostConfig\":{\"RestartPolicy\":{\"Name\":\"on-failure\",\"MaximumRetryCount\":3}}}";
          client.post("/containers/create?name=web", config);
          long start = clock.now();
          start("web");
          while (state("web").get("Running").booleanValue()) {
            clock.sleep(Duration.ofMillis(10));
          }

          double passed = (clock.now() - start) / 1e9;
          assertThat(client.get("/containers/web/json").json().get("RestartCount").intValue())
              .isEqualTo(3);
          assertThat(passed).isBetween(0.2 + 0.4 + 0.8, 0.2 + 0.4 + 0.8 + 0.1);
        });
  }

  @Test
  void eventsAreKeptInTheOrderOfALife() {
    tell(
        () -> {
          create("web", "sleep", "500");
          clock.sleep(Duration.ofSeconds(1));
          start("web");
          clock.sleep(Duration.ofSeconds(1));
          client.post("/containers/web/stop");
          clock.sleep(Duration.ofSeconds(1));
          client.delete("/containers/web");
          clock.sleep(Duration.ofSeconds(1));

          assertThat(events()).startsWith("pull", "create", "start", "die", "stop", "destroy");
        });
  }

  @Test
  void aShutdownAsksContainersToEndAndWaitsTenSecondsForThem() {
    tell(
        () -> {
          create("web", "sleep", "500");
          start("web");

          assertThat(seconds(() -> docker.docker().engine().shutdown())).isEqualTo(10);
          assertThat(client.post("/containers/web/kill").text()).isEqualTo("engine is shutdown\n");
        });
  }

  @Test
  void aClientMayRunAJobAllTheSameByABodyOfItsOwn() {
    tell(
        () -> {
          create("web", "true");
          docker.docker().engine().shutdown();

          assertThat(
                  client.post("/containers/create?name=late", "{\"Image\":\"busybox\"}").status())
              .isEqualTo(500);
          assertThat(
                  client
                      .post(
                          "/containers/create?name=late",
                          "{\"Image\":\"busybox\",\"overrideShutdown\":true}")
                      .status())
              .isEqualTo(201);
        });
  }

  @Test
  void logsKeepTheTwoStreamsApart() {
    tell(
        () -> {
          create("web", "sh", "-c", "echo out; echo err >&2");
          start("web");
          client.post("/containers/web/wait");

          byte[] both = client.get("/containers/web/logs?stdout=1&stderr=1").bytes();
          assertThat(both)
              .containsExactly(
                  1, 0, 0, 0, 0, 0, 0, 4, 'o', 'u', 't', '\n', 2, 0, 0, 0, 0, 0, 0, 4, 'e', 'r',
                  'r', '\n');
          assertThat(client.get("/containers/web/logs").text()).contains("at least one stream");
        });
  }

  @Test
  void anAttachedClientTalksToTheProgram() {
    tell(
        () -> {
          client.post(
              "/containers/create?name=cat",
              "{\"Image\":\"busybox\",\"Cmd\":[\"cat\"],\"OpenStdin\":true,\"StdinOnce\":true}");
          List<Answer> answers = new CopyOnWriteArrayList<>();
          Signal attached = new Signal();
          clock.go(
              () -> {
                answers.add(
                    client.attach(
                        "/containers/cat/attach?stream=1&stdin=1&stdout=1", "", "hello\n"));
                attached.fire();
              });
          clock.sleep(Duration.ofSeconds(1));
          start("cat");
          attached.await();

          assertThat(answers.getFirst().text())
              .startsWith("HTTP/1.1 200 OK\r\n")
              .endsWith("hello\n");
          assertThat(state("cat").get("Running").booleanValue()).isFalse();
        });
  }

  @Test
  void timesInALogHaveAllNineDigits() {
    tell(
        () -> {
          create("web", "echo", "x");
          start("web");
          client.post("/containers/web/wait");

          assertThat(client.get("/containers/web/logs?stdout=1&timestamps=1").unframed())
              .matches("2015-05-13T12:00:\\d\\d\\.\\d{6}000Z x\n");
        });
  }

  @Test
  void numbersAboutAContainerEndWithIt() {
    tell(
        () -> {
          create("web", "sleep", "100");
          start("web");
          Signal ended = new Signal();
          clock.go(
              () -> {
                client.get("/containers/web/stats");
                ended.fire();
              });
          clock.sleep(Duration.ofSeconds(2));
          assertThat(ended.hasFired()).isFalse();

          client.delete("/containers/web?force=1");

          clock.sleep(Duration.ofSeconds(2));
          assertThat(ended.hasFired()).isTrue();
        });
  }

  @Test
  void aCommandRunsBesideTheProgramInTheSameFiles() {
    tell(
        () -> {
          create("web", "sleep", "100");
          start("web");
          JsonNode made =
              client
                  .post(
                      "/containers/web/exec",
                      "{\"Cmd\":[\"sh\",\"-c\",\"echo x > /made; cat"
                          + " /made\"],\"AttachStdout\":true}")
                  .json();
          String id = made.get("Id").stringValue();

          Answer answer = client.attach("/exec/" + id + "/start", "{}", "");

          assertThat(answer.text()).endsWith("x\n");
          assertThat(client.get("/containers/web/changes").text()).contains("/made");
          assertThat(client.get("/exec/" + id + "/json").json().get("Running").booleanValue())
              .isFalse();
        });
  }
}
