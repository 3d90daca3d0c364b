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
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
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
    assertThatThrownBy(() -> InnerJob.env(eng.job("fails"))).hasMessage("no such id: web");
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
    events.setenv("filters", "{\"container\":[\"web\"]}");

    String heard = InnerJob.output(events).toString(StandardCharsets.UTF_8);

    assertThat(asked).containsExactly("container_inspect web");
    assertThat(heard).contains("\"start\"");
  }

  // A route and its job

  /** A client of a server whose engine has one job. */
  private static Client client(String name, Handler handler) throws EngineException {
    Engine eng = engine();
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
}
