package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import engineroom.Behaviour;
import engineroom.daemon.Answer;
import engineroom.daemon.Client;
import engineroom.daemon.SilentLog;
import engineroom.daemon.api.ApiServer;
import engineroom.daemon.clock.WallClock;
import engineroom.daemon.events.Events;
import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.Engine;
import engineroom.engine.EngineEvent;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chapter 15: single modules on engines that have nothing else. */
@Timeout(60)
class Chapter15ModulesTest {

  private static final String JSON = "application/json";

  private static Engine engine() {
    Engine eng = new Engine();
    eng.logging = false;
    eng.stderr = OutputStream.nullOutputStream();
    return eng;
  }

  private static Engine hearing(JobLog log) {
    Host machine = Host.ofTheMachine();
    return new Engine(new Host(machine.goroutines(), machine.clock(), log, new GlobalHandlers()));
  }

  private static Events events() {
    Goroutines goroutines = Goroutines.virtualThreads();
    Clock clock = Clock.ofTheMachine(goroutines);
    return new Events(goroutines, new WallClock(clock, OffsetDateTime.parse("2015-05-13T12:00Z")));
  }

  private static List<String> names(Engine eng) throws EngineException {
    return InnerJob.output(eng.job("commands")).toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Handler saying(String text) {
    return job -> {
      job.printf("%s\n", text);
      return Status.OK;
    };
  }

  private static void print(OutputStream stream, String text) {
    try {
      stream.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // A module on its engine

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void anInstalledModuleAnswersToItsThreeNames() throws EngineException {
    Engine eng = engine();
    events().install(eng);

    assertThat(names(eng)).containsExactly("commands", "events", "log", "subscribers_count");
    assertThat(InnerJob.env(eng.job("subscribers_count")).get("count")).isEqualTo("0");
    eng.job("log", "start", "1", "busybox").run();
    Job events = eng.job("events");
    events.setenv("until", "1");
    assertThat(InnerJob.output(events).size()).isZero();
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void whatAHandlerThrowsFailsItsJob() throws EngineException {
    Engine eng = engine();
    events().install(eng);

    assertThatThrownBy(() -> eng.job("log", "start").run())
        .isInstanceOf(EngineException.class)
        .hasMessage("usage: log ACTION ID FROM");
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void aNameThatIsTakenEndsTheInstallation() throws EngineException {
    List<String> all = List.of("events", "log", "subscribers_count");
    for (String taken : all) {
      Engine eng = engine();
      eng.register(taken, saying("first"));

      Throwable refusal = catchThrowable(() -> events().install(eng));

      assertThat(InnerJob.lastLine(eng.job(taken))).isEqualTo("first");
      List<String> expected = new ArrayList<>(List.of("commands"));
      expected.addAll(all.subList(0, all.indexOf(taken) + 1));
      assertThat(names(eng)).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(refusal)
          .isInstanceOf(EngineException.class)
          .hasMessage("Can't overwrite handler for command " + taken);
    }
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void aModuleEntersAnEngineOnceAndASecondOneAsWell() throws EngineException {
    Events events = events();
    Engine eng = engine();
    Engine other = engine();
    events.install(eng);
    events.install(other);

    assertThatThrownBy(() -> events.install(eng))
        .hasMessage("Can't overwrite handler for command events");
    assertThat(names(other)).hasSize(4);
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void aNameThatNobodyAnswersToIsTakenAsWell() throws EngineException {
    for (String taken : List.of("events", "log", "subscribers_count")) {
      Engine eng = engine();
      eng.register(taken, null);

      assertThatThrownBy(() -> events().install(eng))
          .isInstanceOf(EngineException.class)
          .hasMessage("Can't overwrite handler for command " + taken);
    }
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void aModuleEntersAnEngineThatIsShutDownAsWell() throws EngineException {
    Engine eng = engine();
    eng.shutdown();
    events().install(eng);

    for (String name : List.of("events", "log", "subscribers_count")) {
      assertThat(eng.lookup(name)).as(name).isNotNull();
    }
  }

  /** Fires when it is written to, and takes nothing but a write of nothing. */
  private static final class Gone extends OutputStream {
    private final Signal heard = new Signal();

    @Override
    public void write(int oneByte) throws IOException {
      throw new IOException("gone");
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      heard.fire();
      if (length > 0) {
        throw new IOException("gone");
      }
    }
  }

  private static String listeners(Engine eng) throws EngineException {
    return InnerJob.env(eng.job("subscribers_count")).get("count");
  }

  @Test
  @Behaviour({"a-refused-name-ends-the-installation", "a-listener-is-answered-before-any-event"})
  void aListenerIsCountedUntilItFails() throws EngineException, InterruptedException {
    Engine eng = engine();
    events().install(eng);
    Job job = eng.job("events");
    job.setenv("filters", "{\"event\":[\"start\"]}");
    Gone gone = new Gone();
    job.stdout.add(gone);
    List<String> failure = new ArrayList<>();
    Thread listener =
        Thread.startVirtualThread(() -> failure.add(catchThrowable(job::run).getMessage()));
    gone.heard.await();

    assertThat(listeners(eng)).isEqualTo("1");
    assertThat(failure).isEmpty();
    eng.job("log", "start", "4f5e", "busybox").run();
    listener.join();
    assertThat(failure).containsExactly("gone");
    assertThat(listeners(eng)).isEqualTo("0");
  }

  @Test
  @Behaviour("a-refused-name-ends-the-installation")
  void whatAHandlerThrowsIsTheErrorOfItsJob() throws EngineException {
    Engine eng = engine();
    events().install(eng);
    for (String name : List.of("events", "subscribers_count")) {
      Job job = eng.job(name);
      job.setenv("until", "1");
      job.stdout.add(
          new OutputStream() {
            @Override
            public void write(int oneByte) throws IOException {
              throw new IOException("no space left on device");
            }

            @Override
            public void write(byte[] from, int at, int length) throws IOException {
              throw new IOException("no space left on device");
            }
          });
      assertThatThrownBy(job::run)
          .isInstanceOf(EngineException.class)
          .hasMessage("no space left on device");
    }
  }

  // A job across modules

  @Test
  @Behaviour("an-event-that-cannot-be-noted-costs-nothing")
  void anEventIsAJobWithThreeArguments() throws EngineException {
    List<String> noted = new ArrayList<>();
    Engine eng = engine();
    eng.register(
        "log",
        job -> {
          noted.add(String.join(" ", job.args) + " " + job.environ());
          return Status.OK;
        });

    InnerJob.log(eng, "start", "4f5e", "busybox:latest");
    InnerJob.log(eng, "untag", "4f5e", "");

    assertThat(noted).containsExactly("start 4f5e busybox:latest {}", "untag 4f5e  {}");
  }

  @Test
  @Behaviour("an-event-that-cannot-be-noted-costs-nothing")
  void whereNobodyNotesEventsTheyAreLost() throws EngineException {
    Engine without = engine();
    InnerJob.log(without, "start", "1", "busybox");

    Engine refusing = engine();
    List<String> asked = new ArrayList<>();
    refusing.register(
        "log",
        job -> {
          asked.add(job.name);
          return job.errorf("%s", "full");
        });
    InnerJob.log(refusing, "start", "1", "busybox");
    assertThat(asked).containsExactly("log");
  }

  @Test
  @Behaviour("an-event-that-cannot-be-noted-costs-nothing")
  void anInnerJobIsRunOnceAndHeardLikeAnyOther() {
    JobLog lines = new JobLog();
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    Engine eng = hearing(lines);
    eng.stderr = heard;

    InnerJob.log(eng, "start", "1", "busybox");
    assertThatThrownBy(() -> InnerJob.env(eng.job("nobody")))
        .hasMessage("nobody: command not found");

    assertThat(lines.lines())
        .containsExactly(
            "+job log(start, 1, busybox)",
            "-job log(start, 1, busybox)",
            "+job nobody()",
            "-job nobody()");
    assertThat(heard.toString(StandardCharsets.UTF_8))
        .isEqualTo("log: command not found\nnobody: command not found\n");
  }

  @Test
  @Behaviour("an-event-that-cannot-be-noted-costs-nothing")
  void anAnswerIsWhatTheJobHasPrinted() throws EngineException {
    Engine eng = engine();
    eng.register("tells", saying("{\"Id\":\"4f5e\",\"Name\":\"/web\"}"));
    eng.register(
        "fails",
        job -> {
          job.printf("%s\n", "{\"Id\":\"4f5e\"}");
          return job.errorf("%s", "no such id: web");
        });
    eng.register("silent", job -> Status.OK);

    Env answer = InnerJob.env(eng.job("tells"));
    assertThat(answer.get("Id")).isEqualTo("4f5e");
    assertThat(answer.get("Name")).isEqualTo("/web");
    assertThat(InnerJob.env(eng.job("silent")).len()).isZero();
    eng.register("twice", saying("{\"Id\":\"4f5e\",\"Old\":1} {\"Id\":\"77\"}"));
    assertThat(InnerJob.env(eng.job("twice")).entries()).containsExactly("Id=77");
    assertThatThrownBy(() -> InnerJob.env(eng.job("fails"))).hasMessage("no such id: web");
  }

  @Test
  @Behaviour("an-event-that-cannot-be-noted-costs-nothing")
  void whoListensToTheJobAlreadyHearsItAsWell() throws EngineException {
    Engine eng = engine();
    eng.register("tells", saying("{\"Id\":\"4f5e\"}"));
    Job job = eng.job("tells");
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    job.stdout.add(heard);

    assertThat(InnerJob.env(job).get("Id")).isEqualTo("4f5e");
    assertThat(heard.toString(StandardCharsets.UTF_8)).isEqualTo("{\"Id\":\"4f5e\"}\n");
  }

  /** A clock that stands, and at which whatever is waited for has come. */
  private static final class AtNoon implements Clock {

    @Override
    public long now() {
      return 0;
    }

    @Override
    public Signal after(Duration delay) {
      Signal come = new Signal();
      come.fire();
      return come;
    }
  }

  @Test
  @Behaviour("a-filter-by-container-loses-the-end")
  void theIdOfANameIsAskedOnTheEngineThatListens() throws EngineException {
    List<String> asked = new ArrayList<>();
    Engine eng = engine();
    Clock clock = new AtNoon();
    OffsetDateTime noon = OffsetDateTime.parse("2015-05-13T12:00Z");
    new Events(Runnable::run, new WallClock(clock, noon)).install(eng);
    eng.registerCatchall(
        job -> {
          asked.add(job.name + " " + String.join(" ", job.args));
          job.printf("%s\n", "{\"Id\":\"4f5e\",\"Name\":\"/web\"}");
          return Status.OK;
        });
    eng.job("log", "start", "4f5e", "busybox").run();
    Job events = eng.job("events");
    events.setenv("since", "1");
    events.setenv("until", String.valueOf(noon.toEpochSecond()));
    events.setenv("filters", "{\"container\":[\"web\",\"\"]}");

    String heard = InnerJob.output(events).toString(StandardCharsets.UTF_8);

    assertThat(asked).containsExactly("container_inspect web", "container_inspect ");
    assertThat(heard).contains("\"start\"");
  }

  // A route and its job

  /** A client of a server whose engine has one job. */
  private static Client client(String name, Handler handler) throws EngineException {
    return client(engine(), name, handler);
  }

  private static Client client(Engine eng, String name, Handler handler) throws EngineException {
    ApiServer server = new ApiServer((protocol, address, api) -> null, new SilentLog());
    server.install(eng);
    eng.register(name, handler);
    eng.job("acceptconnections").run();
    return new Client(server.api(eng, false));
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void theLastLineOfCreateIsTheId() throws EngineException {
    Client client =
        client(
            "create",
            job -> {
              job.printf("%s\n", "a line before");
              job.printf("%s\n", "4f5e");
              print(job.stderr, "no swap\nno memory\n\nno swap\n");
              return Status.OK;
            });

    Answer answer = client.post("/containers/create?name=web", "{\"Image\":\"busybox\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.headers()).containsEntry("Content-Type", JSON);
    assertThat(answer.text())
        .isEqualTo("{\"Id\":\"4f5e\",\"Warnings\":[\"no swap\",\"no memory\",\"\",\"no swap\"]}\n");
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void withoutComplaintsThereIsNoListOfWarnings() throws EngineException {
    List<String> args = new ArrayList<>();
    Client client =
        client(
            "create",
            job -> {
              args.addAll(List.of(job.args));
              job.printf("%s\n", "4f5e");
              return Status.OK;
            });

    assertThat(client.post("/containers/create", "{}").text())
        .isEqualTo("{\"Id\":\"4f5e\",\"Warnings\":null}\n");
    assertThat(args).containsExactly("");
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void whatIsNoJsonMakesNoJob() throws EngineException {
    List<String> made = new ArrayList<>();
    Client client =
        client(
            "create",
            job -> {
              made.add(job.name);
              return Status.OK;
            });

    Answer refused = client.upload("/containers/create", new byte[] {'{', '}'});

    assertThat(refused.status()).isEqualTo(500);
    assertThat(refused.text())
        .isEqualTo("Content-Type specified (application/tar) must be 'application/json'\n");
    assertThat(client.post("/containers/create", "{").status()).isEqualTo(500);
    assertThat(made).isEmpty();
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void aBodyThatIsRefusedIsRefusedBeforeThereIsAJob() throws EngineException {
    List<String> made = new ArrayList<>();
    Engine eng =
        new Engine(
            Host.ofTheMachine()
                .heardBy(
                    event -> {
                      if (event instanceof EngineEvent.JobMade one) {
                        made.add(one.job().name);
                      }
                    }));
    eng.logging = false;
    Client client = client(eng, "create", saying("4f5e"));
    made.clear();

    assertThat(client.upload("/containers/create", new byte[] {'{', '}'}).status()).isEqualTo(500);
    assertThat(made).isEmpty();
    assertThat(client.post("/containers/create", "{}").status()).isEqualTo(201);
    assertThat(made).containsExactly("create");
  }

  @Test
  @Behaviour({"what-a-job-prints-becomes-the-answer", "stderr-is-copied-while-logging-is-on"})
  void theEngineHearsTheWarningsAsWell() throws EngineException {
    Engine eng = hearing(new JobLog());
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    Client client =
        client(
            eng,
            "create",
            job -> {
              print(job.stderr, "no swap\n");
              job.printf("%s\n", "4f5e");
              return Status.OK;
            });
    eng.stderr = heard;

    assertThat(client.post("/containers/create", "{}").text())
        .isEqualTo("{\"Id\":\"4f5e\",\"Warnings\":[\"no swap\"]}\n");
    assertThat(heard.toString(StandardCharsets.UTF_8)).isEqualTo("no swap\n");
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void aJobThatFailsDecidesOnTheStatusByItsWords() throws EngineException {
    Client client = client("create", job -> job.errorf("%s", "No such image: tea (tag: latest)"));
    Answer answer = client.post("/containers/create", "{\"Image\":\"tea\"}");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.text()).isEqualTo("No such image: tea (tag: latest)\n");
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void aStopThatFindsItStoppedIsNotModified() throws EngineException {
    Client stopped = client("stop", job -> job.errorf("%s", "Container already stopped"));
    Answer answer = stopped.post("/containers/web/stop?t=3");
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.text()).isEmpty();

    Client started = client("start", job -> job.errorf("%s", "Container already started"));
    assertThat(started.post("/containers/web/start").status()).isEqualTo(304);

    Client odd = client("stop", job -> job.errorf("%s", "Container already started"));
    assertThat(odd.post("/containers/web/stop").status()).isEqualTo(500);
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void aStopGetsItsTimeAsItCame() throws EngineException {
    List<String> handed = new ArrayList<>();
    Client client =
        client(
            "stop",
            job -> {
              handed.add(String.join(",", job.args) + job.environ());
              return Status.OK;
            });

    Answer answer = client.post("/containers/web/stop?t=3");
    client.post("/containers/web/stop");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.text()).isEmpty();
    assertThat(handed).containsExactly("web{t=3}", "web{t=}");
  }

  private static String pieces(Random random, List<String> all) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(all.get(random.nextInt(all.size())));
    }
    return text.toString();
  }

  private static final List<String> WORDS =
      List.of("no swap", " ", "\n", "\n", "é", "\t", "a\n", "\n\n", "\ud83d\ude00", "no swap\n");

  /** The last line, once white space at the end is cut. */
  private static String lastLine(String text) {
    String cut = text.stripTrailing();
    return cut.substring(cut.lastIndexOf('\n') + 1);
  }

  /** Each line as JSON, or null for none. */
  private static String warnings(String text) {
    List<Object> lines = new ArrayList<>(text.lines().toList());
    return lines.isEmpty() ? "null" : AnyJson.encoded(lines);
  }

  @Test
  @Behaviour({"what-a-job-prints-becomes-the-answer", "the-body-becomes-the-jobs-environment"})
  void whateverIsSentAndPrintedGoesItsWay() throws EngineException {
    Random random = new Random(15);
    AtomicReference<String> stdout = new AtomicReference<>();
    AtomicReference<String> stderr = new AtomicReference<>();
    List<Job> made = new ArrayList<>();
    Client client =
        client(
            "create",
            job -> {
              made.add(job);
              print(job.stdout, stdout.get());
              print(job.stderr, stderr.get());
              return Status.OK;
            });
    for (int i = 0; i < 300; i++) {
      stdout.set(pieces(random, WORDS));
      stderr.set(pieces(random, WORDS));
      String name = pieces(random, List.of("web", "/", " ", "-1", "é", "Web"));
      Map<String, Object> body = AnyJson.object(random, 2);
      body.put(random.nextBoolean() ? "image" : "overrideShutdown", AnyJson.value(random));
      body.put("Image", random.nextBoolean() ? true : "busybox");
      String uri = "/containers/create?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
      byte[] json = AnyJson.spelled(body, random).getBytes(StandardCharsets.UTF_8);
      String type = random.nextBoolean() ? JSON : "Application/JSON; charset=utf-8";

      Answer answer = client.send(uri, type, json, random.nextBoolean());

      assertThat(answer.status()).isEqualTo(201);
      assertThat(answer.text())
          .isEqualTo(
              "{\"Id\":%s,\"Warnings\":%s}\n"
                  .formatted(AnyJson.quoted(lastLine(stdout.get())), warnings(stderr.get())));
      assertThat(made.getLast().args).containsExactly(name);
      assertThat(made.getLast().env().entries()).isEqualTo(ReadText.entries(body));
    }
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void thereAreAsManyWarningsAsThereAre() throws EngineException {
    int many = 3000;
    Client client =
        client(
            "create",
            job -> {
              print(job.stderr, "no swap\n".repeat(many));
              job.printf("%s\n", "4f5e");
              return Status.OK;
            });

    assertThat(client.post("/containers/create", "{}").text())
        .isEqualTo(
            "{\"Id\":\"4f5e\",\"Warnings\":[\"no swap\""
                + ",\"no swap\"".repeat(many - 1)
                + "]}\n");
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void otherTypesMakeNoJob() throws EngineException {
    List<String> made = new ArrayList<>();
    Client client = client("create", job -> made.add(job.name) ? Status.OK : Status.ERR);
    byte[] json = "{}".getBytes(StandardCharsets.UTF_8);
    for (String type :
        List.of("", "text/json", "application/jsonp", "application/x-json", "json")) {
      for (boolean tellsLength : List.of(true, false)) {
        assertThat(client.send("/containers/create", type, json, tellsLength).text())
            .isEqualTo("Content-Type specified (" + type + ") must be 'application/json'\n");
      }
    }
    assertThat(made).isEmpty();
  }

  @Test
  @Behaviour("what-a-job-prints-becomes-the-answer")
  void theWordsAloneTellThatThereWasNothingToStop() throws EngineException {
    AtomicReference<String> words = new AtomicReference<>();
    Client client =
        client(
            "stop",
            job -> {
              print(job.stderr, words.get());
              return new Status(job.getenvInt("t"));
            });
    String known = "Container already stopped";
    for (String other :
        List.of(
            "",
            known.toLowerCase(Locale.ROOT),
            known + ".",
            "x " + known,
            " " + known,
            "\u00a0" + known,
            "already stopped")) {
      words.set(other);
      assertThat(client.post("/containers/web/stop?t=1").status()).as(other).isNotIn(204, 304);
    }
    words.set(known);
    for (int status : new int[] {1, 2, 127, -1}) {
      Answer answer = client.post("/containers/web/stop?t=" + status);
      assertThat(answer.status()).isEqualTo(304);
      assertThat(answer.text()).isEmpty();
    }
    assertThat(client.post("/containers/web/stop?t=0").status()).isEqualTo(204);
  }

  @Test
  @Behaviour({"what-a-job-prints-becomes-the-answer", "a-stop-without-t-kills-at-once"})
  void aStopHandsOnWhateverTimeItIsGiven() throws EngineException {
    List<String> handed = new ArrayList<>();
    Client client =
        client(
            "stop",
            job -> {
              handed.add(String.join("|", job.env().entries()));
              return Status.OK;
            });
    List<String> times = List.of("-1", "007", "soon", " 5", "1e3", "", "99999999999");
    for (String time : times) {
      client.post("/containers/web/stop?t=" + URLEncoder.encode(time, StandardCharsets.UTF_8));
    }
    assertThat(handed).isEqualTo(times.stream().map(time -> "t=" + time).toList());
  }
}
