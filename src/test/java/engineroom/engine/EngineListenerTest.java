package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.chapters.JobLog;
import engineroom.engine.EngineEvent.BytesWritten;
import engineroom.engine.EngineEvent.CallbackEnded;
import engineroom.engine.EngineEvent.CallbackRegistered;
import engineroom.engine.EngineEvent.CallbackStarted;
import engineroom.engine.EngineEvent.CallbacksAwaited;
import engineroom.engine.EngineEvent.CatchallRegistered;
import engineroom.engine.EngineEvent.EngineMade;
import engineroom.engine.EngineEvent.HandlerRegistered;
import engineroom.engine.EngineEvent.JobBegun;
import engineroom.engine.EngineEvent.JobCounted;
import engineroom.engine.EngineEvent.JobEnded;
import engineroom.engine.EngineEvent.JobMade;
import engineroom.engine.EngineEvent.JobUncounted;
import engineroom.engine.EngineEvent.JobsAwaited;
import engineroom.engine.EngineEvent.LineLogged;
import engineroom.engine.EngineEvent.LookupResult;
import engineroom.engine.EngineEvent.NameLookedUp;
import engineroom.engine.EngineEvent.RefusalReason;
import engineroom.engine.EngineEvent.RegistrationRefused;
import engineroom.engine.EngineEvent.RunRefused;
import engineroom.engine.EngineEvent.ShutdownBegun;
import engineroom.engine.EngineEvent.ShutdownJoined;
import engineroom.engine.EngineEvent.ShutdownReturned;
import engineroom.engine.EngineEvent.StreamClosed;
import engineroom.engine.EngineEvent.StreamName;
import engineroom.engine.go.Signal;
import engineroom.replay.FreshHost;
import engineroom.replay.jvm.TurnedClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whoever listens to an engine hears all that it does, in order. */
@Timeout(20)
class EngineListenerTest {

  private final List<EngineEvent> heard = new CopyOnWriteArrayList<>();
  private final TurnedClock clock = new TurnedClock();
  private final Host silent = FreshHost.of(clock, clock);
  private final Engine eng = new Engine(silent.heardBy(heard::add));

  @BeforeEach
  void onlyWhatFollowsIsOfInterest() {
    eng.logging = false;
    heard.clear();
  }

  @AfterEach
  void theClockStops() {
    clock.close();
  }

  private Job job(Handler handler) throws EngineException {
    eng.register("x", handler);
    Job job = eng.job("x", "a", "b");
    heard.clear();
    return job;
  }

  /** Runs something on a thread whose time is turned. */
  private void inTurnedTime(Runnable what) {
    Signal end = new Signal();
    clock.go(
        () -> {
          what.run();
          end.fire();
        });
    end.await();
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aNewEngineIsMadeAndGivenItsFirstHandlers() throws EngineException {
    silent.globals().register("pull", job -> Status.OK);
    silent.globals().register("push", null);

    Engine made = new Engine(silent.heardBy(heard::add));

    assertThat(heard)
        .containsExactly(
            new EngineMade(made),
            new HandlerRegistered(made, "commands"),
            new HandlerRegistered(made, "pull"),
            new HandlerRegistered(made, "push"));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aNameIsRegisteredOnceAndThenRefused() throws EngineException {
    eng.register("x", null);
    assertThatThrownBy(() -> eng.register("x", job -> Status.OK))
        .isInstanceOf(EngineException.class);
    eng.registerCatchall(job -> Status.OK);

    assertThat(heard)
        .containsExactly(
            new HandlerRegistered(eng, "x"),
            new RegistrationRefused(eng, "x"),
            new CatchallRegistered(eng));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void eachTimeAndAlsoWhereItIsNull() throws EngineException {
    Handler handler = job -> Status.OK;
    for (Handler each : new Handler[] {null, handler, handler, null, null}) {
      eng.registerCatchall(each);
    }
    eng.register("x", handler);
    for (Handler each : new Handler[] {handler, null, handler}) {
      assertThatThrownBy(() -> eng.register("x", each)).isInstanceOf(EngineException.class);
    }
    eng.onShutdown(() -> {});
    eng.onShutdown(null);

    assertThat(heard)
        .containsExactly(
            new CatchallRegistered(eng),
            new CatchallRegistered(eng),
            new CatchallRegistered(eng),
            new CatchallRegistered(eng),
            new CatchallRegistered(eng),
            new HandlerRegistered(eng, "x"),
            new RegistrationRefused(eng, "x"),
            new RegistrationRefused(eng, "x"),
            new RegistrationRefused(eng, "x"),
            new CallbackRegistered(eng),
            new CallbackRegistered(eng));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void eachWriteAndEachCloseHoweverMuchItIs() throws EngineException, IOException {
    Job job = job(each -> Status.OK);
    List<EngineEvent> expected = new ArrayList<>();
    for (Output output : List.of(job.stdout, job.stderr)) {
      StreamName name = output == job.stdout ? StreamName.STDOUT : StreamName.STDERR;
      for (int count : List.of(0, 1, 0, 5_000, 100_000)) {
        output.write(new byte[count]);
        expected.add(new BytesWritten(job, name, count));
      }
      output.write('a');
      expected.add(new BytesWritten(job, name, 1));
      output.close();
      output.close();
      output.set(new ByteArrayOutputStream());
      expected.addAll(Collections.nCopies(3, new StreamClosed(job, name)));
      output.write(new byte[3], 1, 1);
      expected.add(new BytesWritten(job, name, 1));
    }

    assertThat(heard).isEqualTo(expected);
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aLookupTellsWhatANameStandsFor() throws EngineException {
    eng.register("nothing", null);
    heard.clear();

    eng.lookup("commands");
    eng.lookup("nothing");
    eng.lookup("x");
    eng.registerCatchall(job -> Status.OK);
    eng.lookup("x");
    eng.lookup("");
    eng.lookup("nothing");

    assertThat(heard)
        .containsExactly(
            new NameLookedUp(eng, "commands", LookupResult.HANDLER),
            new NameLookedUp(eng, "nothing", LookupResult.NULL_HANDLER),
            new NameLookedUp(eng, "x", LookupResult.NOTHING),
            new CatchallRegistered(eng),
            new NameLookedUp(eng, "x", LookupResult.CATCHALL),
            new NameLookedUp(eng, "", LookupResult.NOTHING),
            new NameLookedUp(eng, "nothing", LookupResult.NULL_HANDLER));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void whoIsHeardByNobodyHasPlainOutputs() {
    assertThat(new Engine(silent).job("x").stdout).isExactlyInstanceOf(Output.class);
    assertThat(eng.job("x").stdout).isExactlyInstanceOf(HeardOutput.class);
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aJobIsMadeOnceItsNameIsLookedUp() throws EngineException {
    Job job = eng.job("commands");
    Job parsed = eng.parseJob("commands A=b");

    assertThat(heard)
        .containsExactly(
            new NameLookedUp(eng, "commands", LookupResult.HANDLER),
            new JobMade(job),
            new NameLookedUp(eng, "commands", LookupResult.HANDLER),
            new JobMade(parsed));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aRunIsCountedBegunLoggedWrittenClosedAndEnded() throws EngineException {
    Job job =
        job(
            each -> {
              each.printf("%s", "hello");
              return each.errorf("%s", "no");
            });
    eng.logging = true;

    assertThatThrownBy(job::run).hasMessage("no");

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new LineLogged(job, "+job x(a, b)"),
            new BytesWritten(job, StreamName.STDOUT, 5),
            new BytesWritten(job, StreamName.STDERR, 3),
            new StreamClosed(job, StreamName.STDOUT),
            new StreamClosed(job, StreamName.STDERR),
            new StreamClosed(job, StreamName.STDIN),
            new LineLogged(job, "-job x(a, b) = ERR (1)"),
            new JobEnded(job, 1, true),
            new JobUncounted(job));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aRunWithoutLogAndWithStreamsThatStayOpenIsShorter() throws EngineException {
    Job job = job(each -> Status.OK);
    job.setCloseIO(false);

    job.run();

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new JobEnded(job, 0, true),
            new JobUncounted(job));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aJobWithoutHandlerEndsToo() {
    Job job = eng.job("nobody");
    job.setCloseIO(false);
    heard.clear();

    assertThatThrownBy(job::run).hasMessage("nobody: command not found");

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new BytesWritten(job, StreamName.STDERR, 26),
            new JobEnded(job, 127, false),
            new JobUncounted(job));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void theJobThatServesIsNotCounted() throws EngineException {
    eng.register("serveapi", each -> Status.OK);
    Job job = eng.job("serveapi");
    job.setCloseIO(false);
    heard.clear();

    job.run();

    assertThat(heard).containsExactly(new JobBegun(job), new JobEnded(job, 0, true));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aRunThatAnExceptionEndsIsOverWithoutHavingBeenHandled() throws EngineException {
    IllegalStateException thrown = new IllegalStateException("oops");
    Job job =
        job(
            each -> {
              throw thrown;
            });

    assertThatThrownBy(job::run).isSameAs(thrown);

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new JobEnded(job, 0, false),
            new JobUncounted(job));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aSecondRunIsRefused() throws EngineException {
    Job job = job(each -> Status.OK);
    job.run();
    heard.clear();

    assertThatThrownBy(job::run).isInstanceOf(EngineException.class);

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new RunRefused(job, RefusalReason.ALREADY_COMPLETED),
            new JobUncounted(job));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aRunAfterAShutdownIsRefused() throws EngineException {
    Job job = job(each -> Status.OK);
    eng.shutdown();
    heard.clear();

    assertThatThrownBy(job::run).hasMessage("engine is shutdown");

    assertThat(heard).containsExactly(new RunRefused(job, RefusalReason.SHUTDOWN));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aWriteThatFailsIsHeardAndSoIsACloseThatFails() throws EngineException {
    List<Written> told = new ArrayList<>();
    Job job =
        job(
            each -> {
              told.add(each.printf("%s", "hello"));
              return Status.OK;
            });
    job.stdout.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void close() throws IOException {
            throw new IOException("not closed");
          }
        });

    assertThatThrownBy(job::run).hasMessage("not closed");
    assertThat(told).singleElement().extracting(Written::error).isNotNull();

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new BytesWritten(job, StreamName.STDOUT, 5),
            new StreamClosed(job, StreamName.STDOUT),
            new JobEnded(job, 0, true),
            new JobUncounted(job));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void whatIsWrittenHasArrivedWhenItIsHeardOf() throws IOException {
    ByteArrayOutputStream arrived = new ByteArrayOutputStream();
    List<String> then = new CopyOnWriteArrayList<>();
    Job job =
        new Engine(
                silent.heardBy(
                    event -> {
                      if (event instanceof BytesWritten) {
                        then.add(arrived.toString());
                      }
                    }))
            .job("x");
    job.stdout.add(arrived);

    job.stdout.write('a');
    job.stdout.write(new byte[] {'b', 'c'});

    assertThat(then).containsExactly("a", "abc");
  }

  /** What of an event can be seen at the moment in which it is heard of. */
  private String seen(EngineEvent event, JobLog log, List<String> done) {
    return switch (event) {
      case EngineMade made -> "it is called " + made.engine();
      case HandlerRegistered taken -> taken.name() + " is " + handler(taken.engine(), taken.name());
      case RegistrationRefused no -> no.name() + " is still " + handler(no.engine(), no.name());
      case CatchallRegistered all -> "any is " + handler(all.engine(), "any");
      case JobMade made -> made.job() + " has " + made.job().handler();
      case JobCounted counted -> "somebody is at work: " + !counted.engine().tasks.isIdle();
      case JobUncounted counted -> "somebody is at work: " + !counted.engine().tasks.isIdle();
      case JobBegun begun -> "logged before: " + log.lines();
      case LineLogged logged -> "logged: " + log.lines();
      case BytesWritten written -> "written: " + done;
      case StreamClosed closed -> "closed: " + done;
      case JobEnded ended -> "ended: " + ended.job() + ", logged: " + log.lines();
      case ShutdownBegun begun -> "shut down: " + begun.engine().isShutdown();
      case CallbackEnded ended -> "called: " + done;
      default -> "nothing";
    };
  }

  private static String handler(Engine engine, String name) {
    Handler handler = engine.lookup(name);
    return handler == null ? "nothing" : handler.toString();
  }

  private static Handler named(String name) {
    return new Handler() {
      @Override
      public Status handle(Job job) {
        job.printf("%s", "printed");
        return Status.OK;
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  private static OutputStream doing(String name, List<String> done) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {
        done.add("a byte to " + name);
      }

      @Override
      public void write(byte[] from, int at, int length) {
        done.add(length + " bytes to " + name);
      }

      @Override
      public void close() {
        done.add("the end of " + name);
      }
    };
  }

  /** Hears of events, and looks; what it does itself it does not hear of. */
  private final class Looking implements EngineListener {
    private final List<String> done;
    private final JobLog log;
    private final List<String> seen = new ArrayList<>();
    private boolean looks;

    Looking(List<String> done, JobLog log) {
      this.done = done;
      this.log = log;
    }

    @Override
    public synchronized void happened(EngineEvent event) {
      if (looks) {
        return;
      }
      looks = true;
      String what = seen(event, log, done);
      looks = false;
      if (!what.equals("nothing")) {
        seen.add(what);
      }
      done.clear();
    }
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void whatIsHeardOfHasBeenDone() throws EngineException {
    List<String> done = new CopyOnWriteArrayList<>();
    JobLog log = new JobLog();
    Looking looking = new Looking(done, log);
    Host host = new Host(clock, clock, log, new GlobalHandlers(), looking);
    host.globals().register("pull", named("global"));

    Engine made = new Engine(host);
    String id = made.toString();
    assertThat(looking.seen).startsWith("it is called " + id).endsWith("pull is global").hasSize(3);
    looking.seen.clear();
    made.stderr = OutputStream.nullOutputStream();
    made.register("x", named("one"));
    assertThatThrownBy(() -> made.register("x", named("another")))
        .isInstanceOf(EngineException.class);
    made.registerCatchall(named("catchall"));
    Job job = made.job("x");
    job.stdout.add(doing("stdout", done));
    job.stderr.add(doing("stderr", done));
    job.stdin.add(closing(done));
    job.run();
    made.onShutdown(() -> done.add("a callback"));
    inTurnedTime(made::shutdown);

    String end = "-job x() = OK (0)";
    assertThat(looking.seen)
        .containsExactly(
            "x is one",
            "x is still one",
            "any is catchall",
            id + ".x() has one",
            "somebody is at work: true",
            "logged before: []",
            "logged: [+job x()]",
            "written: [7 bytes to stdout]",
            "closed: [the end of stdout]",
            "closed: [the end of stderr]",
            "closed: [the end of stdin]",
            "logged: [+job x(), " + end + "]",
            "ended: " + id + ".x() = OK (0), logged: [+job x(), " + end + "]",
            "somebody is at work: true",
            "shut down: true",
            "called: [a callback]");
  }

  private static InputStream closing(List<String> done) {
    return new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        done.add("the end of stdin");
      }
    };
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aShutdownIsHeardPhaseByPhase() {
    eng.onShutdown(() -> clock.sleep(Duration.ofSeconds(1)));
    eng.onShutdown(() -> clock.sleep(Duration.ofSeconds(2)));

    inTurnedTime(eng::shutdown);

    assertThat(heard)
        .containsExactly(
            new CallbackRegistered(eng),
            new CallbackRegistered(eng),
            new ShutdownBegun(eng),
            new JobsAwaited(eng, true),
            new CallbackStarted(eng, 1),
            new CallbackStarted(eng, 2),
            new CallbackEnded(eng, 1),
            new CallbackEnded(eng, 2),
            new CallbacksAwaited(eng, true),
            new ShutdownReturned(eng));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void limitsThatAreReachedAreHeardOf() throws EngineException {
    Job job =
        job(
            each -> {
              clock.sleep(Duration.ofSeconds(6));
              return Status.OK;
            });
    job.setCloseIO(false);
    eng.onShutdown(() -> clock.sleep(Duration.ofSeconds(11)));
    heard.clear();

    inTurnedTime(
        () -> {
          clock.go(() -> assertThatCode(job::run).doesNotThrowAnyException());
          clock.sleep(Duration.ofMillis(1));
          eng.shutdown();
          clock.sleep(Duration.ofSeconds(2));
        });

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new ShutdownBegun(eng),
            new JobsAwaited(eng, false),
            new CallbackStarted(eng, 1),
            new JobEnded(job, 0, true),
            new JobUncounted(job),
            new CallbacksAwaited(eng, false),
            new ShutdownReturned(eng),
            new CallbackEnded(eng, 1));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aJobIsHeardToBeOverBeforeTheShutdownThatWaitsForItGoesOn() throws EngineException {
    Job job =
        job(
            each -> {
              clock.sleep(Duration.ofSeconds(1));
              return Status.OK;
            });
    job.setCloseIO(false);

    inTurnedTime(
        () -> {
          clock.go(() -> assertThatCode(job::run).doesNotThrowAnyException());
          clock.sleep(Duration.ofMillis(1));
          eng.shutdown();
        });

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new ShutdownBegun(eng),
            new JobEnded(job, 0, true),
            new JobUncounted(job),
            new JobsAwaited(eng, true),
            new CallbacksAwaited(eng, true),
            new ShutdownReturned(eng));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aShutdownWaitsForWhoeverHearsOfAnEnd() throws EngineException {
    Engine made =
        new Engine(
            silent.heardBy(
                event -> {
                  if (event instanceof JobUncounted || event instanceof CallbackEnded) {
                    clock.sleep(Duration.ofSeconds(1));
                  }
                  heard.add(event);
                }));
    made.logging = false;
    made.onShutdown(() -> {});
    made.register(
        "x",
        each -> {
          clock.sleep(Duration.ofSeconds(1));
          return Status.OK;
        });
    Job job = made.job("x");
    job.setCloseIO(false);
    heard.clear();

    inTurnedTime(
        () -> {
          clock.go(() -> assertThatCode(job::run).doesNotThrowAnyException());
          clock.sleep(Duration.ofMillis(1));
          made.shutdown();
        });

    assertThat(heard)
        .containsExactly(
            new JobCounted(job),
            new JobBegun(job),
            new ShutdownBegun(made),
            new JobEnded(job, 0, true),
            new JobUncounted(job),
            new JobsAwaited(made, true),
            new CallbackStarted(made, 1),
            new CallbackEnded(made, 1),
            new CallbacksAwaited(made, true),
            new ShutdownReturned(made));
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void aSecondShutdownJoinsTheFirst() {
    eng.onShutdown(() -> clock.sleep(Duration.ofSeconds(1)));
    heard.clear();

    inTurnedTime(
        () -> {
          clock.go(eng::shutdown);
          clock.sleep(Duration.ofMillis(1));
          eng.shutdown();
          clock.sleep(Duration.ofMillis(1));
        });

    assertThat(heard)
        .startsWith(
            new ShutdownBegun(eng),
            new JobsAwaited(eng, true),
            new CallbackStarted(eng, 1),
            new ShutdownJoined(eng),
            new CallbackEnded(eng, 1))
        .containsOnlyOnce(new CallbacksAwaited(eng, true))
        .endsWith(new ShutdownReturned(eng))
        .hasSize(8);
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void anEventKnowsItsEngine() {
    Job job = eng.job("x");

    assertThat(heard).hasSize(2).allSatisfy(each -> assertThat(each.engine()).isSameAs(eng));
    assertThat(new JobMade(job).engine()).isSameAs(eng);
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void whereNobodyListensNothingIsHeard() throws EngineException {
    Engine quiet = new Engine(silent.heardBy(heard::add).heardBy(null));

    quiet.register("x", each -> Status.OK);
    quiet.job("x").run();
    quiet.shutdown();

    assertThat(heard).isEmpty();
    assertThat(silent.listener()).isNull();
  }

  @Test
  @Behaviour("differs-an-engine-can-be-heard")
  void whereNobodyHasEverListenedEnginesAreAsQuiet() throws Exception {
    URL[] port = {Engine.class.getProtectionDomain().getCodeSource().getLocation()};
    try (URLClassLoader anew = new URLClassLoader(port, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = anew.loadClass(Engine.class.getName());
      Object eng = type.getConstructor().newInstance();
      type.getField("logging").set(eng, false);
      Object job =
          type.getMethod("job", String.class, String[].class)
              .invoke(eng, "commands", new String[0]);
      job.getClass().getMethod("run").invoke(job);

      assertThat(hasListened(anew)).isEqualTo(false);
      assertThat(job.getClass().getMethod("statusCode").invoke(job)).isEqualTo(0);
    }
  }

  private static Object hasListened(ClassLoader classes) throws ReflectiveOperationException {
    Method asked = classes.loadClass(AnyListener.class.getName()).getDeclaredMethod("hasListened");
    asked.setAccessible(true);
    return asked.invoke(null);
  }
}
