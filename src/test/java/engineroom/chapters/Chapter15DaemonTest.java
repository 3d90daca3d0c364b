package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.daemon.Answer;
import engineroom.daemon.Client;
import engineroom.daemon.OptionalModule;
import engineroom.daemon.SilentLog;
import engineroom.daemon.TurnedDocker;
import engineroom.daemon.TypedTerminal;
import engineroom.daemon.api.ApiServer;
import engineroom.daemon.client.DockerClient;
import engineroom.daemon.client.PageDoor;
import engineroom.daemon.files.Content;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Tar;
import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 15: the engine in its daemon, asked through the API of the small docker. */
@Timeout(60)
class Chapter15DaemonTest {

  private static final String CATCHES = "trap 'exit 3' TERM; while true; do sleep 1; done";

  private final TurnedDocker docker = new TurnedDocker();
  private final Client client = docker.client();

  @AfterEach
  void theClockStops() {
    docker.close();
  }

  // The door

  /** An engine with nothing but a server, and one job if need be. */
  private static Engine server(List<String> said, String job) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    if (!job.isEmpty()) {
      eng.register(job, made -> said(said, made.name));
    }
    return eng;
  }

  private static Status said(List<String> said, String what) {
    said.add(what);
    return Status.OK;
  }

  @Test
  @Behaviour("whoever-comes-early-is-held-at-the-door")
  void whoeverComesEarlyIsHeldAtTheDoor() throws EngineException, InterruptedException {
    List<String> said = new CopyOnWriteArrayList<>();
    Engine eng = server(said, "");
    ApiServer server = new ApiServer((protocol, address, api) -> null, new SilentLog());
    server.install(eng);
    Client early = new Client(server.api(eng, false));
    List<Answer> answers = new CopyOnWriteArrayList<>();
    List<Thread> waiting = new ArrayList<>();
    List<Supplier<Answer>> requests =
        List.of(
            () -> early.get("/containers/json"),
            () -> early.post("/containers/web/pause"),
            () -> early.delete("/containers/web"),
            () -> early.get("/_ping"),
            () -> early.ask("OPTIONS", "/", ""),
            () -> early.get("/nowhere"));
    for (Supplier<Answer> request : requests) {
      Thread client = Thread.startVirtualThread(() -> answers.add(request.get()));
      while (client.getState() != Thread.State.WAITING && client.isAlive()) {
        Thread.onSpinWait();
      }
      waiting.add(client);
    }

    for (String job : List.of("containers", "pause", "rm")) {
      eng.register(job, made -> said(said, made.name));
    }
    assertThat(answers).isEmpty();
    eng.job("acceptconnections").run();
    for (Thread client : waiting) {
      client.join();
    }

    assertThat(answers)
        .extracting(Answer::status)
        .containsExactlyInAnyOrder(200, 204, 204, 200, 200, 404);
    assertThat(said).containsExactlyInAnyOrder("containers", "pause", "rm");
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void whicheverModuleItIs() {
    List<String> all = new ArrayList<>();
    docker.tell(() -> all.addAll(commands(docker.engine())));
    assertThat(all).hasSizeGreaterThan(60);
    for (String taken : all) {
      if (taken.equals("commands")) {
        continue;
      }
      try (TurnedDocker other = new TurnedDocker()) {
        Handler first = job -> told(job, "first");
        assertThatCode(() -> other.engine().register(taken, first)).doesNotThrowAnyException();

        assertThatThrownBy(() -> other.tell(() -> {}))
            .hasMessageContaining("Can't overwrite handler for command " + taken);
        assertThat(other.engine().lookup(taken)).isSameAs(first);
        assertThat(all).containsAll(commands(other.engine()));
      }
    }
  }

  private static List<String> commands(Engine eng) {
    Job commands = eng.job("commands");
    commands.setenvBool("overrideShutdown", true);
    return Ran.stdout(commands).lines().toList();
  }

  @Test
  @Behaviour("whoever-comes-early-is-held-at-the-door")
  void acceptconnectionsMayRunTwice() throws EngineException {
    docker.tell(
        () -> {
          docker.engine().job("acceptconnections").run();
          assertThat(client.get("/_ping").text()).isEqualTo("OK");
        });
  }

  @Test
  @Behaviour("two-routes-have-the-engine-as-their-handler")
  void theEngineAnswersTwoRoutesItself() {
    docker.tell(
        () -> {
          for (String route : List.of("version", "info")) {
            Answer answer = client.get("/" + route + "?a=one&a=two");
            assertThat(answer.headers())
                .containsEntry("Job-Name", route)
                .containsEntry("Job-Args", "one, two")
                .containsEntry("Content-Type", "application/json");
            assertThat(answer.json().isObject()).isTrue();
          }
          assertThat(client.get("/containers/json").headers()).doesNotContainKey("Job-Name");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/v1.0", "/v1.1", "/v1.4", "/v1.6", "/v1.9", "/v1.10", "/v1.18"})
  @Behaviour({
    "two-routes-have-the-engine-as-their-handler",
    "after-a-shutdown-only-some-routes-say-so"
  })
  void whateverVersionTheClientSpeaks(String version) {
    docker.tell(
        () -> {
          for (boolean shutdown : List.of(false, true)) {
            for (String route : List.of("version", "info")) {
              Answer answer = client.get(version + "/" + route + "?a=one&b=two&a=");
              assertThat(answer.status()).isEqualTo(200);
              assertThat(answer.text().isEmpty()).isEqualTo(shutdown);
              assertThat(answer.headers())
                  .containsEntry("Job-Name", route)
                  .containsEntry("Job-Args", "one, ");
              assertThat(client.get(version + "/" + route).headers())
                  .containsEntry("Job-Name", route)
                  .doesNotContainKey("Job-Args");
            }
            docker.engine().shutdown();
          }
          for (String query : List.of("", "?all=1", "?size=1", "?limit=2", "?all=0&since=x")) {
            Answer hand = client.get(version + "/containers/json" + query);
            assertThat(hand.status()).as(query).isEqualTo(500);
            assertThat(hand.text()).isEqualTo("engine is shutdown\n");
          }
        });
  }

  @Test
  @Behaviour("two-routes-have-the-engine-as-their-handler")
  void thePathUpToItsLastNameIsTheServersAlone() {
    docker.tell(
        () -> {
          assertThat(client.get("/v1.18/version").headers()).containsEntry("Job-Name", "version");
          assertThat(client.get("/commands").status()).isEqualTo(404);
          assertThat(names()).contains("version").doesNotContain("commands");
        });
  }

  @Test
  @Behaviour("after-a-shutdown-only-some-routes-say-so")
  void afterAShutdownVersionIsEmptyAndFine() {
    docker.tell(
        () -> {
          docker.engine().shutdown();

          Answer door = client.get("/version");
          assertThat(door.status()).isEqualTo(200);
          assertThat(door.text()).isEmpty();
          for (String version : List.of("", "/v1.18", "/v1.5", "/v1.4")) {
            Answer hand = client.get(version + "/containers/json");
            assertThat(hand.status()).isEqualTo(500);
            assertThat(hand.text()).isEqualTo("engine is shutdown\n");
          }
        });
  }

  @Test
  @Behaviour("viz-is-for-clients-up-to-1-6")
  void vizIsForOldClients() {
    docker.tell(
        () -> {
          for (String version : List.of("", "/v1.6.1", "/v1.7", "/v1.10", "/v1.18")) {
            String path = version + "/images/viz";
            Answer answer = client.get(path);
            assertThat(answer.status()).as(path).isEqualTo(404);
            assertThat(answer.text()).isEqualTo("This is now implemented in the client.\n");
          }
          assertThat(names()).doesNotContain("viz");

          for (String version : List.of("/v1.0", "/v1.5", "/v1.6", "/v1.6.0")) {
            Answer old = client.get(version + "/images/viz");
            assertThat(old.status()).as(version).isEqualTo(200);
            assertThat(old.text()).startsWith("digraph docker {");
          }
          assertThat(names()).contains("viz");
        });
  }

  // Bodies

  private List<String> names() {
    return docker.jobs().stream().map(job -> job.name).toList();
  }

  private Job last(String name) {
    return docker.jobs().stream().filter(job -> job.name.equals(name)).toList().getLast();
  }

  @Test
  @Behaviour("the-body-becomes-the-jobs-environment")
  void theBodyBecomesTheEnvironment() {
    docker.tell(
        () -> {
          Answer answer =
              client.post(
                  "/containers/create?name=web",
                  "{\"Image\":\"busybox\",\"Cmd\":[\"true\"],\"Memory\":8388608,\"Tty\":true,"
                      + "\"Weather\":\"fine\",\"weather of\":[\"here\"],\"Größe\":{\"a\":1}}");

          assertThat(answer.status()).isEqualTo(201);
          Job create = last("create");
          assertThat(create.args).containsExactly("web");
          assertThat(create.environ())
              .containsOnly(
                  Map.entry("Image", "busybox"),
                  Map.entry("Cmd", "[\"true\"]"),
                  Map.entry("Memory", "8388608"),
                  Map.entry("Tty", "true"),
                  Map.entry("Weather", "fine"),
                  Map.entry("weather of", "[\"here\"]"),
                  Map.entry("Größe", "{\"a\":1}"));
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-k",
        "--k",
        "_k",
        "1",
        "k.l",
        "k l",
        "K",
        "\u00e9",
        "\u30ad\u30fc",
        "'k'",
        "{}",
        "\\\\n"
      })
  @Behaviour("the-body-becomes-the-jobs-environment")
  void whateverTheKeyIs(String key) {
    docker.tell(
        () -> {
          String body = "{\"Image\":\"busybox\",\"Cmd\":[\"true\"],\"" + key + "\":\"value\"}";
          String read = key.equals("\\\\n") ? "\\n" : key;
          client.post("/containers/create?name=web", body);
          assertThat(last("create").environ()).hasSize(3).containsEntry(read, "value");

          client.post("/containers/web/start", "{\"" + key + "\":\"value\"}");
          assertThat(last("start").environ()).containsOnly(Map.entry(read, "value"));
          client.postInChunks("/containers/web/start", "{\"" + key + "\":\"value\"}");
          assertThat(last("start").environ()).containsOnly(Map.entry(read, "value"));
        });
  }

  @Test
  @Behaviour("the-body-becomes-the-jobs-environment")
  void aStartTakesABodyToo() {
    docker.tell(
        () -> {
          docker.create("web", "true");
          client.post("/containers/web/start", "{\"Weather\":\"fine\",\"weather of\":7}");
          assertThat(last("start").environ())
              .containsOnly(Map.entry("Weather", "fine"), Map.entry("weather of", "7"));

          client.postInChunks("/containers/web/start", "{\"Weather\":\"foul\"}");
          assertThat(last("start").environ()).containsOnly(Map.entry("Weather", "foul"));
        });
  }

  @Test
  @Behaviour("a-clients-body-overrides-the-shutdown")
  void aClientMayHaveAContainerMadeAfterTheShutdown() {
    docker.tell(
        () -> {
          docker.engine().shutdown();
          String config = "{\"Image\":\"busybox\",\"Cmd\":[\"true\"]";

          assertThat(client.post("/containers/create?name=late", config + "}").text())
              .isEqualTo("engine is shutdown\n");
          Answer made =
              client.post("/containers/create?name=late", config + ",\"overrideShutdown\":true}");
          assertThat(made.status()).isEqualTo(201);
          String id = made.json().get("Id").stringValue();
          Job list = docker.engine().job("container_inspect", "late");
          list.setenvBool("overrideShutdown", true);
          assertThat(InnerJob.env(list).get("Id")).isEqualTo(id);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "1", "7", "\"off\"", "\"1\"", "\"yes\"", "[]", "{}", "\" on \""})
  @Behaviour("a-clients-body-overrides-the-shutdown")
  void whateverItsBodySays(String word) {
    docker.tell(
        () -> {
          docker.create("web", "true");
          docker.engine().shutdown();
          String config = "{\"Image\":\"busybox\",\"Cmd\":[\"true\"],\"overrideShutdown\":";

          Answer made = client.post("/containers/create?name=late", config + word + "}");
          assertThat(made.status()).isEqualTo(201);
          for (String name : List.of("web", "late")) {
            Answer started =
                client.post(
                    "/containers/" + name + "/start", "{\"overrideShutdown\":" + word + "}");
            assertThat(started.status()).isEqualTo(500);
            assertThat(runs(name)).isFalse();
          }
        });
  }

  @Test
  @Behaviour("a-clients-body-overrides-the-shutdown")
  void itCannotHaveItStartedSinceTheInnerJobsAreRefused() {
    docker.tell(
        () -> {
          docker.create("web", "true");
          docker.engine().shutdown();

          Answer answer = client.post("/containers/web/start", "{\"overrideShutdown\":true}");

          assertThat(answer.status()).isEqualTo(500);
          assertThat(answer.text()).isEqualTo("Cannot start container web: engine is shutdown\n");
        });
  }

  @Test
  @Behaviour("an-event-that-cannot-be-noted-costs-nothing")
  void aContainerIsMadeThoughItsEventIsRefused() {
    docker.tell(
        () -> {
          List<String> heard = new ArrayList<>();
          docker.pass(1); // the news of what was pulled go round
          String uri = "/events?until=" + (docker.now() + 60);
          Signal left = docker.beside(() -> heard.add(client.get(uri).text()));
          docker.pass(1);
          docker.engine().shutdown();

          Answer made =
              client.post(
                  "/containers/create?name=late",
                  "{\"Image\":\"busybox\",\"Cmd\":[\"true\"],\"overrideShutdown\":true}");
          left.await();

          assertThat(made.status()).isEqualTo(201);
          assertThat(made.json().get("Warnings").value()).isNull();
          assertThat(heard.getFirst()).isEmpty();
        });
  }

  // Streams

  // Without the events

  @Test
  @Behaviour("two-commands-miss-the-events")
  void withoutTheEventsContainersLiveAsBefore() {
    docker.leaveOut(OptionalModule.EVENTS);
    docker.tell(
        () -> {
          docker.run("web", "sh", "-c", "exit 3");
          docker.pass(1);
          assertThat(docker.exitCode("web")).isEqualTo(3);
          assertThat(client.delete("/containers/web").status()).isEqualTo(204);
        });
  }

  @Test
  @Behaviour("two-commands-miss-the-events")
  void withoutTheEventsInfoFailsAndNobodyIsTold() {
    docker.leaveOut(OptionalModule.EVENTS);
    docker.tell(
        () -> {
          PageDoor door = new PageDoor(docker.clock());
          door.open("unix", "/var/run/docker.sock", docker.api());
          TypedTerminal terminal =
              new TypedTerminal(new DockerClient(door, docker.clock(), docker.wallClock()));

          assertThat(client.get("/info").status()).isEqualTo(200);
          assertThat(client.get("/info").text())
              .isEqualTo("subscribers_count: command not found\n");
          assertThat(terminal.run("docker info")).isEmpty();
          assertThat(terminal.err()).isEmpty();
          assertThat(terminal.status()).isZero();

          terminal.run("docker events");
          assertThat(terminal.err())
              .isEqualTo("FATA[0000] Error response from daemon: events: command not found\n");
        });
  }

  @Test
  @Behaviour("an-attached-client-is-the-jobs-streams")
  void anAttachedClientIsTheJobsStreams() {
    docker.tell(
        () -> {
          client.post(
              "/containers/create?name=cat",
              "{\"Image\":\"busybox\",\"Cmd\":[\"cat\"],\"OpenStdin\":true,\"StdinOnce\":true}");
          List<Answer> answers = new ArrayList<>();
          Signal left =
              docker.beside(
                  () ->
                      answers.add(
                          client.attach(
                              "/containers/cat/attach?stream=1&stdin=1&stdout=1", "", "hello\n")));
          docker.pass(1);
          client.post("/containers/cat/start");
          left.await();

          byte[] bytes = answers.getFirst().bytes();
          String text = new String(bytes, StandardCharsets.ISO_8859_1);
          assertThat(text).startsWith("HTTP/1.1 200 OK\r\n");
          assertThat(text.substring(text.indexOf("\r\n\r\n") + 4))
              .isEqualTo("\1\0\0\0\0\0\0\6hello\n");
        });
  }

  @Test
  @Behaviour("an-attached-client-is-the-jobs-streams")
  void eachPieceSaysWhichStreamItIsAndHowLong() throws EngineException {
    String text = "x".repeat(70_000);
    Handler talks =
        job -> {
          job.printf("%s", "out");
          print(job.stderr, "err");
          job.printf("%s", text);
          return Status.OK;
        };

    assertThat(behindTheHeader(attaching(false, talks)))
        .isEqualTo("\1\0\0\0\0\0\0\3out\2\0\0\0\0\0\0\3err\1\0\0\0\0\1\u0011\u0070" + text);
    assertThat(behindTheHeader(attaching(true, talks))).isEqualTo("outerr" + text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4_096, 4_097, 100_000, 1_000_000})
  @Behaviour("an-attached-client-is-the-jobs-streams")
  void theJobReadsAllThatTheClientSends(int bytes) throws EngineException {
    List<String> read = new CopyOnWriteArrayList<>();
    Handler reads =
        job -> {
          try {
            read.add(new String(job.stdin.readAllBytes(), StandardCharsets.US_ASCII));
          } catch (IOException e) {
            return job.error(e);
          }
          return told(job, "read");
        };
    String sent = "0123456789".repeat(bytes / 10 + 1).substring(0, bytes);

    assertThat(attaching(true, reads).attach("/containers/web/attach", "", sent).text())
        .endsWith("\r\n\r\nread\n");
    assertThat(read.equals(List.of(sent))).isTrue();
  }

  private static void print(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String behindTheHeader(Client client) {
    byte[] bytes = client.attach("/containers/web/attach", "", "").bytes();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.substring(text.indexOf("\r\n\r\n") + 4);
  }

  /** A server whose container can be inspected and whose attaching ends as it likes. */
  private static Client attaching(boolean tty, Handler attach) throws EngineException {
    Engine eng = server(new ArrayList<>(), "");
    ApiServer server = new ApiServer((protocol, address, api) -> null, new SilentLog());
    server.install(eng);
    eng.register("container_inspect", job -> told(job, "{\"Config\":{\"Tty\":" + tty + "}}"));
    eng.register("attach", attach);
    eng.job("acceptconnections").run();
    return new Client(server.api(eng, false));
  }

  private static Status told(Job job, String what) {
    job.printf("%s\n", what);
    return Status.OK;
  }

  @Test
  @Behaviour("an-attach-that-fails-says-so-after-200")
  void anAttachThatFailsSaysSoAfter200() throws EngineException {
    Answer answer =
        attaching(true, job -> job.errorf("%s", "no way")).attach("/containers/web/attach", "", "");

    assertThat(answer.text())
        .startsWith("HTTP/1.1 200 OK\r\n")
        .endsWith("no way\nError attaching: no way\n");
    assertThat(behindTheHeader(attaching(false, job -> job.errorf("%s", "no way"))))
        .isEqualTo("\2\0\0\0\0\0\0\7no way\n\1\0\0\0\0\0\0\u0018Error attaching: no way\n");
  }

  @Test
  @Behaviour("an-attach-that-fails-says-so-after-200")
  void evenIfItHasNothingToSay() throws EngineException {
    Answer answer = attaching(true, job -> Status.ERR).attach("/containers/web/attach", "", "");

    assertThat(answer.text())
        .isEqualTo(
            "HTTP/1.1 200 OK\r\nContent-Type: application/vnd.docker.raw-stream\r\n\r\n"
                + "Error attaching: \n");
  }

  @Test
  @Behaviour("an-attach-that-fails-says-so-after-200")
  void whoAsksForAnUpgradeGetsOneFirst() throws EngineException {
    Answer answer =
        attaching(true, job -> job.errorf("%s", "no way")).upgrade("/containers/web/attach");

    assertThat(answer.text())
        .startsWith("HTTP/1.1 101 UPGRADED\r\n")
        .endsWith("no way\nError attaching: no way\n");
  }

  @Test
  @Behaviour("an-attach-that-fails-says-so-after-200")
  void anInspectThatFailsIsTheLastThatHasAStatus() throws EngineException {
    docker.tell(
        () -> {
          Answer answer = client.attach("/containers/nobody/attach", "", "");
          assertThat(answer.status()).isEqualTo(404);
          assertThat(answer.text()).isEqualTo("no such id: nobody\n");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  @Behaviour("a-listener-is-answered-before-any-event")
  void aListenerIsAnsweredBeforeAnyEvent(boolean since) {
    docker.tell(
        () -> {
          docker.pass(1); // the news of what was pulled go round
          Signal begun = new Signal();
          List<Answer> answers = new ArrayList<>();
          String uri =
              "/events?until="
                  + (docker.now() + 60)
                  + (since ? "&since=" + (docker.now() + 1) : "");
          Signal left = docker.beside(() -> answers.add(client.listen(uri, begun)));
          docker.pass(1);

          assertThat(begun.hasFired()).isTrue();
          assertThat(left.hasFired()).isFalse();
          left.await();
          assertThat(answers.getFirst().text()).isEmpty();
          assertThat(answers.getFirst().headers())
              .containsEntry("Content-Type", "application/json");
        });
  }

  // Seams

  @Test
  @Behaviour("a-stop-without-t-kills-at-once")
  void aStopWithoutATimeKillsAtOnce() {
    docker.tell(
        () -> {
          docker.run("web", "sleep", "600");
          assertThat(docker.seconds(() -> client.post("/containers/web/stop"))).isZero();
          assertThat(docker.exitCode("web")).isEqualTo(137);

          client.post("/containers/web/start");
          assertThat(docker.seconds(() -> client.post("/containers/web/stop?t=4"))).isEqualTo(4);
        });
  }

  @Test
  @Behaviour("a-stop-without-t-kills-at-once")
  void theTenSecondsAreForWhoRunsTheJob() {
    docker.tell(
        () -> {
          docker.run("web", "sleep", "600");
          assertThat(docker.seconds(() -> docker.engine().job("stop", "web").run())).isEqualTo(10);
        });
  }

  @Test
  @Behaviour("clients-before-1-5-see-no-container")
  void clientsBefore15SeeNoContainer() {
    docker.tell(
        () -> {
          docker.run("web", "sleep", "600");

          for (String version : List.of("1.0", "1.4")) {
            Answer old = client.get("/v" + version + "/containers/json");
            assertThat(old.status()).isEqualTo(200);
            assertThat(old.text()).isEqualTo("[]");
            assertThat(old.headers()).containsEntry("Content-Type", "application/json");
          }
          assertThat(client.get("/v1.5/containers/json").json()).hasSize(1);
          assertThat(client.get("/v1.6/images/json").json()).hasSize(1);
        });
  }

  @Test
  @Behaviour("clients-before-1-5-see-no-container")
  void whateverTheyAskFor() {
    docker.tell(
        () -> {
          docker.run("web", "sleep", "600");
          docker.run("over", "true");
          docker.pass(1);
          for (String version :
              List.of("0.9", "1.0", "1.0.9", "1.1", "1.2", "1.3", "1.4", "1.4.9")) {
            for (String query : List.of("", "?all=1", "?limit=1", "?size=1", "?since=over")) {
              Answer old = client.get("/v" + version + "/containers/json" + query);
              assertThat(old.status()).as(version + query).isEqualTo(200);
              assertThat(old.text()).as(version + query).isEqualTo("[]");
            }
          }
          assertThat(client.get("/v1.5/containers/json?all=1").json()).hasSize(2);
        });
  }

  /** What happened to date, in no order: those of one moment come as they like. */
  private List<String> events(String filters) {
    String text =
        client.get("/events?since=1&until=" + docker.now() + "&filters=" + filters).text();
    return Pattern.compile("\"status\":\"(\\w+)\"")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private void live(String name) {
    docker.run(name, "true");
    docker.pass(1);
    client.delete("/containers/" + name);
    docker.pass(1);
  }

  @Test
  @Behaviour("a-filter-by-container-loses-the-end")
  void aListenerToOneContainerNeverHearsOfItsEnd() {
    docker.tell(
        () -> {
          docker.create("web", "true");
          docker.pass(1);
          List<String> heard = new ArrayList<>();
          Signal left =
              docker.beside(
                  () ->
                      heard.add(
                          client
                              .get(
                                  "/events?until="
                                      + (docker.now() + 60)
                                      + "&filters={\"container\":[\"web\"]}")
                              .text()));
          docker.pass(1);
          client.post("/containers/web/start");
          docker.pass(1);
          client.delete("/containers/web");
          docker.pass(1);
          live("web");
          left.await();

          assertThat(heard.getFirst())
              .contains("\"start\"", "\"die\"")
              .doesNotContain("destroy", "create");
          assertThat(events("{\"event\":[\"destroy\"]}")).containsExactly("destroy", "destroy");
        });
  }

  @Test
  @Behaviour("a-filter-by-container-loses-the-end")
  void thePastOfAContainerIsGoneWithIt() {
    docker.tell(
        () -> {
          docker.run("web", "true");
          docker.pass(1);
          assertThat(events("{\"container\":[\"web\"]}"))
              .containsExactlyInAnyOrder("create", "start", "die");

          client.delete("/containers/web");
          docker.pass(1);
          assertThat(events("{\"container\":[\"web\"]}")).isEmpty();
          assertThat(events("{\"event\":[\"destroy\"]}")).containsExactly("destroy");
        });
  }

  @Test
  @Behaviour("the-builder-runs-no-jobs-for-its-containers")
  void theBuilderRunsNoJobsForItsContainers() throws IOException {
    byte[] context = archive("FROM busybox\nRUN echo hello > /hello\n");
    docker.tell(
        () -> {
          int before = names().size();
          Answer answer = client.upload("/build?t=mine", context);

          assertThat(answer.text()).contains("Successfully built");
          List<String> jobs = names().subList(before, names().size());
          assertThat(jobs)
              .startsWith("build")
              .contains("allocate_interface", "log")
              .doesNotContain("create", "start", "attach", "wait", "commit", "rm", "tag");
          assertThat(client.get("/images/mine/json").status()).isEqualTo(200);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rm=0", "rm=1", "forcerm=1", "rm=1&forcerm=1"})
  @Behaviour("the-builder-runs-no-jobs-for-its-containers")
  void howeverTheBuildEndsAndWhateverIsToBeRemoved(String query) throws IOException {
    List<byte[]> contexts =
        List.of(
            archive("FROM busybox\nRUN true\nRUN sh -c 'exit 3'\nRUN true\n"),
            archive("FROM busybox\nENV a b\nRUN true\nRUN true\nADD Dockerfile /\nCMD true\n"),
            archive("FROM busybox\nRUN nothing of that name\n"));
    docker.tell(
        () -> {
          for (byte[] context : contexts) {
            int before = names().size();
            client.upload("/build?t=mine&nocache=1&" + query, context);
            assertThat(names().subList(before, names().size()))
                .startsWith("build")
                .doesNotContain("create", "start", "attach", "wait", "commit", "rm", "tag", "kill");
          }
        });
  }

  private static byte[] archive(String dockerfile) throws IOException {
    FileTree files = new FileTree(() -> 0L);
    files.write("/Dockerfile", Content.of(dockerfile.getBytes(StandardCharsets.UTF_8)), 0644);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    Tar.write(files, "/", archive);
    return archive.toByteArray();
  }

  // The end

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void theEngineEndsTheWaitForContainers() {
    docker.tell(
        () -> {
          docker.run("deaf", "sleep", "600");
          assertThat(docker.seconds(docker.engine()::shutdown)).isEqualTo(10);
          docker.pass(30);
          assertThat(runs("deaf")).as("nobody has killed it").isTrue();
        });
  }

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void whatHearsTheSignalIsWaitedForAndNoLonger() {
    docker.tell(
        () -> {
          docker.run("web", "sh", "-c", CATCHES);
          docker.run("slow", "sh", "-c", CATCHES.replace("exit", "sleep 8; exit"));
          docker.run("db", "sh", "-c", CATCHES);
          docker.pass(3);

          assertThat(docker.seconds(docker.engine()::shutdown)).isBetween(8L, 9L);

          assertThat(List.of(runs("web"), runs("db"), runs("slow"))).containsOnly(false);
        });
  }

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void aPausedContainerIsWaitedForThoughNobodyCanTellIt() {
    docker.tell(
        () -> {
          docker.run("web", "sh", "-c", CATCHES);
          docker.run("still", "sh", "-c", CATCHES);
          client.post("/containers/still/pause");
          docker.pass(3);

          assertThat(docker.seconds(docker.engine()::shutdown)).isEqualTo(10);

          assertThat(List.of(runs("web"), runs("still"))).containsExactly(false, true);
        });
  }

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void whoeverIsOverIsNotWaitedFor() {
    docker.tell(
        () -> {
          docker.create("new", "true");
          docker.run("over", "true");
          docker.pass(3);
          assertThat(docker.seconds(docker.engine()::shutdown)).isZero();
        });
  }

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void eachIsToldOnceAndAllAreAwaited() {
    docker.tell(
        () -> {
          List<String> names = new ArrayList<>();
          for (int i = 1; i <= 12; i++) {
            names.add("c" + i);
            docker.run("c" + i, "sh", "-c", "trap 'echo told; n=%d' TERM; %s".formatted(i, UNTIL));
          }
          docker.pass(3);

          assertThat(docker.seconds(docker.engine()::shutdown)).isBetween(1L, 9L);

          for (String name : names) {
            assertThat(runs(name)).as(name).isFalse();
            assertThat(printed(name)).as(name).isEqualTo("told\n");
          }
        });
  }

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void allAreToldThoughNoneOfThemEnds() {
    docker.tell(
        () -> {
          List<String> names = new ArrayList<>();
          for (int i = 1; i <= 35; i++) {
            names.add("c" + i);
            docker.run("c" + i, "sh", "-c", "trap 'echo told' TERM; while true; do sleep 1; done");
          }
          docker.pass(3);

          assertThat(docker.seconds(docker.engine()::shutdown)).isEqualTo(10);

          for (String name : names) {
            assertThat(printed(name)).as(name).isEqualTo("told\n");
          }
        });
  }

  /** Goes on for some seconds when the signal has come. */
  private static final String UNTIL =
      "while [ x$n = x ]; do sleep 1; done; while [ $n -gt 6 ]; do n=$((n-1)); sleep 1; done";

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void theDaemonItselfWaitsWithoutALimit() {
    docker.tell(
        () -> {
          docker.run("deaf", "sh", "-c", "trap '' TERM; sleep 200");
          docker.pass(1);

          assertThat(docker.seconds(docker.engine()::shutdown)).isEqualTo(10);
          assertThat(docker.seconds(docker.engine()::shutdown)).isBetween(185L, 195L);
          assertThat(runs("deaf")).isFalse();
        });
  }

  @Test
  @Behaviour("the-engine-ends-the-wait-for-containers")
  void nobodyEndsAPausedContainer() {
    docker.tell(
        () -> {
          docker.run("still", "sh", "-c", "sleep 300");
          client.post("/containers/still/pause");
          docker.engine().shutdown();
          docker.pass(100);
          assertThat(runs("still")).isTrue();

          Signal second = docker.beside(docker.engine()::shutdown);
          docker.pass(100);
          assertThat(second.hasFired()).as("a second shutdown waits for it").isFalse();
        });
  }

  /** What a container has printed, asked on an engine that has been shut down. */
  private String printed(String name) throws EngineException {
    Job logs = docker.engine().job("logs", name);
    logs.setenvBool("overrideShutdown", true);
    logs.setenvBool("stdout", true);
    return InnerJob.output(logs).toString(StandardCharsets.UTF_8);
  }

  /** Whether a container runs on an engine that has been shut down. */
  private boolean runs(String name) throws EngineException {
    Job inspect = docker.engine().job("container_inspect", name);
    inspect.setenvBool("overrideShutdown", true);
    return InnerJob.env(inspect).getSubEnv("State").get("Running").equals("true");
  }

  @Test
  @Behaviour("the-last-callback-is-not-the-last")
  void theOthersAreOverWhileAContainerIsWaitedFor() {
    docker.tell(
        () -> {
          docker.run(
              "web", "sh", "-c", "trap 'sleep 6; exit 0' TERM; while true; do sleep 1; done");
          docker.pass(3);
          int before = docker.said().size();

          assertThat(docker.seconds(docker.engine()::shutdown)).isBetween(6L, 7L);

          assertThat(docker.said().subList(before, before + 2))
              .containsExactlyInAnyOrder(
                  "3 the storage has been left alone: it is in memory",
                  "3 the names of containers are forgotten");
          assertThat(docker.said().get(before + 2)).matches("(9|10) \\+job release_interface.*");
        });
  }
}
