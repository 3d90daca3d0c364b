package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Containers through the API, on a clock that is turned. */
@Timeout(60)
class LifeOfAContainerTest {

  private final TurnedDocker docker = new TurnedDocker();
  private final Client client = docker.client();

  @AfterEach
  void theClockStops() {
    docker.close();
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
    docker.tell(
        () -> {
          docker.create("web", "sleep", "600");
          docker.start("web");
          assertThat(docker.seconds(() -> client.post("/containers/web/stop"))).isZero();

          docker.start("web");
          assertThat(docker.seconds(() -> docker.engine().job("stop", "web").run())).isEqualTo(10);
        });
  }

  @Test
  void whatIgnoresTheSignalIsKilledWhenTheTimeIsOver() {
    docker.tell(
        () -> {
          docker.create("web", "sleep", "600");
          docker.start("web");

          assertThat(docker.state("web").get("Running").booleanValue()).isTrue();
          assertThat(docker.seconds(() -> client.post("/containers/web/stop?t=10"))).isEqualTo(10);
          assertThat(docker.state("web").get("Running").booleanValue()).isFalse();
          assertThat(docker.state("web").get("ExitCode").intValue()).isEqualTo(137);
        });
  }

  @Test
  void whatCatchesTheSignalEndsAtOnceWithItsOwnCode() {
    docker.tell(
        () -> {
          docker.create("web", "sh", "-c", "trap 'exit 3' TERM; while true; do sleep 1; done");
          docker.start("web");
          docker.clock().sleep(Duration.ofSeconds(1)); // the trap is set

          assertThat(docker.seconds(() -> client.post("/containers/web/stop?t=30"))).isLessThan(2);
          assertThat(docker.state("web").get("ExitCode").intValue()).isEqualTo(3);
        });
  }

  @Test
  void waitEndsWithTheProgramAndTellsItsCode() {
    docker.tell(
        () -> {
          docker.create("web", "sh", "-c", "sleep 7; exit 5");
          docker.start("web");

          List<Answer> answers = new ArrayList<>();
          assertThat(docker.seconds(() -> answers.add(client.post("/containers/web/wait"))))
              .isEqualTo(7);
          assertThat(answers.getFirst().text()).isEqualTo("{\"StatusCode\":5}\n");
        });
  }

  @Test
  void secondTimesAreToldByTheirStatus() {
    docker.tell(
        () -> {
          docker.create("web", "sleep", "5");
          docker.start("web");

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
    docker.tell(
        () -> {
          docker.create("web", "sleep", "500");
          docker.start("web");

          assertThat(client.delete("/containers/web").status()).isEqualTo(409);
          assertThat(client.delete("/containers/web?force=1").status()).isEqualTo(204);
          assertThat(client.get("/containers/json?all=1").json()).isEmpty();
        });
  }

  @Test
  void aPausedProgramStandsStillWhileTimePasses() {
    docker.tell(
        () -> {
          docker.create("web", "sh", "-c", "sleep 3; echo over");
          docker.start("web");
          client.post("/containers/web/pause");
          docker.clock().sleep(Duration.ofSeconds(60));

          assertThat(docker.state("web").get("Running").booleanValue()).isTrue();
          assertThat(client.get("/containers/json").text()).contains("(Paused)");
          assertThat(client.post("/containers/web/kill?signal=TERM").status()).isEqualTo(500);

          client.post("/containers/web/unpause");
          client.post("/containers/web/wait");
          assertThat(docker.state("web").get("Running").booleanValue()).isFalse();
        });
  }

  @Test
  void whatAlwaysRestartsWaitsTwiceAsLongEachTime() {
    docker.tell(
        () -> {
          String config =
              "{\"Image\":\"busybox\",\"Cmd\":[\"false\"],"
                  + "\"HostConfig\":{\"RestartPolicy\":{\"Name\":\"on-failure\",\"MaximumRetryCount\":3}}}";
          client.post("/containers/create?name=web", config);
          long start = docker.clock().now();
          docker.start("web");
          while (docker.state("web").get("Running").booleanValue()) {
            docker.clock().sleep(Duration.ofMillis(10));
          }

          Duration passed = Duration.ofNanos(docker.clock().now() - start);
          assertThat(client.get("/containers/web/json").json().get("RestartCount").intValue())
              .isEqualTo(3);
          Duration waits = Duration.ofMillis(200 + 400 + 800);
          assertThat(passed).isBetween(waits, waits.plusMillis(100));
        });
  }

  @Test
  void eventsAreKeptInTheOrderOfALife() {
    docker.tell(
        () -> {
          docker.create("web", "sleep", "500");
          docker.clock().sleep(Duration.ofSeconds(1));
          docker.start("web");
          docker.clock().sleep(Duration.ofSeconds(1));
          client.post("/containers/web/stop");
          docker.clock().sleep(Duration.ofSeconds(1));
          client.delete("/containers/web");
          docker.clock().sleep(Duration.ofSeconds(1));

          assertThat(events()).startsWith("pull", "create", "start", "die", "stop", "destroy");
        });
  }

  @Test
  void aShutdownAsksContainersToEndAndWaitsTenSecondsForThem() {
    docker.tell(
        () -> {
          docker.create("web", "sleep", "500");
          docker.start("web");

          assertThat(docker.seconds(() -> docker.engine().shutdown())).isEqualTo(10);
          assertThat(client.post("/containers/web/kill").text()).isEqualTo("engine is shutdown\n");
        });
  }

  @Test
  void aClientMayRunAJobAllTheSameByABodyOfItsOwn() {
    docker.tell(
        () -> {
          docker.create("web", "true");
          docker.engine().shutdown();

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
    docker.tell(
        () -> {
          docker.create("web", "sh", "-c", "echo out; echo err >&2");
          docker.start("web");
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
    docker.tell(
        () -> {
          client.post(
              "/containers/create?name=cat",
              "{\"Image\":\"busybox\",\"Cmd\":[\"cat\"],\"OpenStdin\":true,\"StdinOnce\":true}");
          List<Answer> answers = new CopyOnWriteArrayList<>();
          Signal attached = new Signal();
          docker
              .clock()
              .go(
                  () -> {
                    answers.add(
                        client.attach(
                            "/containers/cat/attach?stream=1&stdin=1&stdout=1", "", "hello\n"));
                    attached.fire();
                  });
          docker.clock().sleep(Duration.ofSeconds(1));
          docker.start("cat");
          attached.await();

          assertThat(answers.getFirst().text())
              .startsWith("HTTP/1.1 200 OK\r\n")
              .endsWith("hello\n");
          assertThat(docker.state("cat").get("Running").booleanValue()).isFalse();
        });
  }

  @Test
  void timesInALogHaveAllNineDigits() {
    docker.tell(
        () -> {
          docker.create("web", "echo", "x");
          docker.start("web");
          client.post("/containers/web/wait");

          assertThat(client.get("/containers/web/logs?stdout=1&timestamps=1").unframed())
              .matches("2015-05-13T12:00:\\d\\d\\.\\d{6}000Z x\n");
        });
  }

  @Test
  void numbersAboutAContainerEndWithIt() {
    docker.tell(
        () -> {
          docker.create("web", "sleep", "100");
          docker.start("web");
          Signal ended = new Signal();
          docker
              .clock()
              .go(
                  () -> {
                    client.get("/containers/web/stats");
                    ended.fire();
                  });
          docker.clock().sleep(Duration.ofSeconds(2));
          assertThat(ended.hasFired()).isFalse();

          client.delete("/containers/web?force=1");

          docker.clock().sleep(Duration.ofSeconds(2));
          assertThat(ended.hasFired()).isTrue();
        });
  }

  @Test
  void aCommandRunsBesideTheProgramInTheSameFiles() {
    docker.tell(
        () -> {
          docker.create("web", "sleep", "100");
          docker.start("web");
          JsonValue made =
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
