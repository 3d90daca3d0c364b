package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.chapters.walks.KeptReply;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chapter 2: the Engine. */
@Timeout(60)
class Chapter02EngineTest {

  /** Callbacks of each of eight threads. */
  private static final int EACH = 2_100;

  private static final Path FACTS = Path.of("chapters/facts/fields.json");

  /** Methods of the port that have another name than in Go, or share one of Go's between them. */
  private static final Map<String, String> IN_GO =
      Map.ofEntries(
          Map.entry("register", "Register"),
          Map.entry("put", "Register"),
          Map.entry("registerCatchall", "RegisterCatchall"),
          Map.entry("commands", "commands"),
          Map.entry("toString", "String"),
          Map.entry("job", "Job"),
          Map.entry("lookup", "Job"),
          Map.entry("run", "Run"),
          Map.entry("runUncounted", "Run"),
          Map.entry("onShutdown", "OnShutdown"),
          Map.entry("shutdown", "Shutdown"),
          Map.entry("isShutdown", "IsShutdown"),
          Map.entry("hackGetGlobalVar", "Hack_GetGlobalVar"),
          Map.entry("hackSetGlobalVar", "Hack_SetGlobalVar"));

  private final Engine eng = newEngine();

  private static Engine newEngine() {
    Host machine = Host.ofTheMachine();
    GlobalHandlers none = new GlobalHandlers();
    Engine made = new Engine(new Host(machine.goroutines(), machine.clock(), new JobLog(), none));
    made.stderr = OutputStream.nullOutputStream();
    made.logging = false;
    return made;
  }

  private static JsonNode facts() {
    return new JsonMapper().readTree(FACTS.toFile());
  }

  private static String inJava(String field) {
    return field.equals("l") ? "lock" : Character.toLowerCase(field.charAt(0)) + field.substring(1);
  }

  @Test
  @Behaviour("the-ports-engine-has-one-field-more")
  void thePortsFieldsAreThoseOfGoAndTheHost() {
    List<String> inGo = new ArrayList<>(List.of("l"));
    facts().get("fields").forEach(field -> inGo.add(field.get("name").asString()));

    List<String> inThePort =
        Arrays.stream(Engine.class.getDeclaredFields())
            .filter(field -> !Modifier.isStatic(field.getModifiers()))
            .map(Field::getName)
            .toList();

    assertThat(inGo).hasSize(13);
    assertThat(inThePort)
        .hasSize(14)
        .contains("host")
        .containsAll(inGo.stream().map(Chapter02EngineTest::inJava).toList());
  }

  @Test
  @Behaviour("the-same-methods-touch-the-same-fields")
  void onceAnEngineIsMadeThePortsMethodsTouchWhatGosDo() {
    Map<String, Set<String>> inGo = new TreeMap<>();
    for (JsonNode field : facts().get("fields")) {
      Set<String> by = inGo.computeIfAbsent(inJava(text(field, "name")), name -> new TreeSet<>());
      field.get("touches").forEach(touch -> by.add(text(touch, "by")));
      by.remove("New");
    }

    Map<String, Set<String>> inThePort = touchesInThePort();
    Set<String> lock = inThePort.remove("lock");

    assertThat(inThePort.get("id").remove("id")).as("the port's one method more").isTrue();

    assertThat(inThePort).isEqualTo(inGo);
    assertThat(lock).containsExactly("OnShutdown", "Shutdown");
    assertThat(facts().at("/lock/takenBy").valueStream().map(JsonNode::asString))
        .containsExactly("OnShutdown", "Shutdown", "IsShutdown", "Run");
  }

  private static String text(JsonNode node, String name) {
    return node.get(name).asString();
  }

  private static Map<String, Set<String>> touchesInThePort() {
    JavaClasses port = new ClassFileImporter().importClasses(classesOfThePort());
    Map<String, Set<String>> touches = new TreeMap<>();
    port.get(Engine.class).getFields().stream()
        .filter(field -> !field.getModifiers().toString().contains("STATIC"))
        .filter(field -> !field.getName().equals("host"))
        .forEach(
            field -> {
              Set<String> by = touches.computeIfAbsent(field.getName(), name -> new TreeSet<>());
              field.getAccessesToSelf().stream()
                  .map(JavaAccess::getOrigin)
                  .map(origin -> origin.getName())
                  .filter(name -> !name.equals("<init>"))
                  .forEach(name -> by.add(IN_GO.getOrDefault(name, name)));
            });
    return touches;
  }

  /** As they are loaded, wherever from. */
  private static List<Class<?>> classesOfThePort() {
    List<Class<?>> loaded = new ArrayList<>();
    new ClassFileImporter()
        .withImportOption(new DoNotIncludeTests())
        .importPackages("engineroom.engine")
        .forEach(type -> loaded.add(type.reflect()));
    return loaded;
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  @Behaviour("handlers-are-not-guarded")
  void whileTheLockIsHeldHandlersCanBeRegisteredAndFoundAndCallbacksCannot(boolean heard)
      throws Exception {
    Engine engine = heard ? heard() : eng;
    engine.stderr = OutputStream.nullOutputStream();
    Thread callback = new Thread(() -> engine.onShutdown(() -> {}));

    synchronized (lockOf(engine)) {
      Thread others = Thread.ofVirtual().start(() -> registerAndFind(engine));
      assertThat(others.join(Duration.ofSeconds(20))).as("nobody has asked for the lock").isTrue();
      callback.start();
      while (callback.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
    }
    callback.join();

    assertThat(Ran.stdout(engine.job("commands")))
        .isEqualTo("commands\nfound\nghost\nghost 2\nghost 3\nlast\n");
  }

  private static void registerAndFind(Engine engine) {
    register(engine, "found", job -> Status.OK);
    for (String ghost : List.of("ghost", "ghost 2", "ghost 3")) {
      register(engine, ghost, null);
    }
    for (String name : List.of("found", "ghost", "ghost 3", "commands")) {
      for (Handler late : new Handler[] {null, job -> Status.OK}) {
        assertThatThrownBy(() -> engine.register(name, late)).isInstanceOf(EngineException.class);
      }
    }
    for (boolean logging : List.of(true, false)) {
      engine.logging = logging;
      for (Handler catchall : new Handler[] {null, job -> Status.OK, job -> Status.ERR, null}) {
        engine.registerCatchall(catchall);
        for (String name : List.of("found", "nothing", "", "ghost", "commands", "serveapi")) {
          engine.job(name);
          engine.job(name, "one", "two");
          engine.lookup(name);
        }
        assertThat(parsed(engine, "found K=v one").args).containsExactly("one");
        assertThatThrownBy(() -> engine.parseJob("")).isInstanceOf(EngineException.class);
      }
    }
    register(engine, "last", job -> Status.OK);
  }

  private static Job parsed(Engine engine, String line) {
    try {
      return engine.parseJob(line);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object lockOf(Engine engine) throws ReflectiveOperationException {
    Field lock = Engine.class.getDeclaredField("lock");
    lock.setAccessible(true);
    return lock.get(engine);
  }

  private void register(String name, Handler handler) {
    register(eng, name, handler);
  }

  private static void register(Engine engine, String name, Handler handler) {
    try {
      engine.register(name, handler);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour("callbacks-registered-side-by-side-are-all-called")
  void noCallbackIsLostAmongManyThreads() throws InterruptedException {
    AtomicInteger called = new AtomicInteger();
    CountDownLatch together = new CountDownLatch(8);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      threads.add(
          (i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual())
              .start(
                  () -> {
                    together.countDown();
                    await(together);
                    registerCallbacks(EACH, called);
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    eng.shutdown();

    assertThat(called).hasValue(8 * EACH);
  }

  @Test
  @Behaviour("callbacks-registered-side-by-side-are-all-called")
  void theyWaitForOneAnotherAtTheLock() throws Exception {
    AtomicInteger called = new AtomicInteger();
    List<Thread> threads = new ArrayList<>();
    synchronized (lockOf(eng)) {
      for (int i = 0; i < 8; i++) {
        Thread.Builder builder = i % 2 == 0 ? Thread.ofPlatform() : Thread.ofVirtual();
        Thread thread = builder.start(() -> registerCallbacks(1, called));
        threads.add(thread);
        while (thread.getState() != Thread.State.BLOCKED && thread.isAlive()) {
          Thread.onSpinWait();
        }
        assertThat(thread.isAlive()).as("it waits at the lock").isTrue();
      }
    }
    for (Thread thread : threads) {
      thread.join();
    }

    eng.shutdown();

    assertThat(called).hasValue(8);
  }

  private void registerCallbacks(int number, AtomicInteger called) {
    for (int i = 0; i < number; i++) {
      eng.onShutdown(called::incrementAndGet);
    }
  }

  @Test
  @Behaviour("an-engine-keeps-no-job")
  void aJobThatItsCallerLetsGoIsGarbage() {
    List<WeakReference<Job>> letGo = new ArrayList<>();
    register("work", job -> Status.OK);
    for (boolean logging : List.of(false, true)) {
      eng.logging = logging;
      for (Fate fate : Fate.values()) {
        letGo.add(new WeakReference<>(lived(fate)));
      }
    }
    eng.shutdown();
    for (Fate fate : Fate.values()) {
      letGo.add(new WeakReference<>(lived(fate)));
    }

    letGo.forEach(Collected::isGarbage);
    assertThat(eng).isNotNull(); // the engine is alive all the while
  }

  /** What may become of a job. */
  private enum Fate {
    NEVER_RUNS,
    SUCCEEDS,
    FAILS,
    FAILS_IN_SILENCE,
    PANICS,
    PANICS_BADLY,
    IS_UNKNOWN,
    HAS_A_NULL,
    GETS_THE_CATCHALL,
    IS_CANCELLED,
    IS_WAITED_FOR,
    IS_RUN_TWICE,
    OVERRIDES,
    IS_PARSED,
    IS_CALLED_SERVEAPI,
    LEAVES_ITS_STREAMS_OPEN,
    CANNOT_CLOSE,
    RUNS_ANOTHER,
    IS_READ,
    RUNS_ON_ANOTHER_THREAD
  }

  private Job lived(Fate fate) {
    String name = "job " + fate + ' ' + eng.logging + ' ' + eng.isShutdown();
    if (fate != Fate.IS_UNKNOWN && fate != Fate.GETS_THE_CATCHALL) {
      register(name, fate == Fate.HAS_A_NULL ? null : job -> does(fate, job));
    }
    eng.registerCatchall(fate == Fate.GETS_THE_CATCHALL ? job -> Status.OK : null);
    Job job = fate == Fate.IS_PARSED ? parsed(eng, "K=v work") : eng.job(name, "one");
    Env answer = fate == Fate.IS_READ ? job.stdout.addEnv() : job.env();
    switch (fate) {
      case IS_CANCELLED -> job.cancel();
      case IS_WAITED_FOR -> assertThat(job.waitCancelled().hasFired()).isFalse();
      case OVERRIDES -> job.setenvBool("overrideShutdown", true);
      case IS_CALLED_SERVEAPI -> job.name = "serveapi";
      case LEAVES_ITS_STREAMS_OPEN -> job.setCloseIO(false);
      case CANNOT_CLOSE -> job.stderr.add(new Destination("stuck", null, new IOException("stuck")));
      default -> assertThat(answer.len()).isLessThan(2);
    }
    if (fate == Fate.RUNS_ON_ANOTHER_THREAD) {
      Thread thread = Thread.ofPlatform().start(() -> runs(job));
      assertThatCode(thread::join).doesNotThrowAnyException();
    } else if (fate != Fate.NEVER_RUNS) {
      runs(job);
    }
    if (fate == Fate.IS_RUN_TWICE) {
      runs(job);
    }
    return job;
  }

  private static Status does(Fate fate, Job job) {
    return switch (fate) {
      case FAILS -> job.errorf("the disk is full");
      case FAILS_IN_SILENCE -> new Status(-1);
      case PANICS -> throw new IllegalStateException("boom");
      case PANICS_BADLY -> throw new AssertionError("bang");
      case RUNS_ANOTHER -> runs(job.eng.job("work")) ? Status.OK : Status.ERR;
      default -> Status.OK;
    };
  }

  /** Whether it succeeds. */
  private static boolean runs(Job job) {
    try {
      return Ran.error(job) == null;
    } catch (IllegalStateException | AssertionError panic) {
      return false;
    }
  }

  @Test
  @Behaviour("an-engine-has-no-queue")
  void aThousandJobsAreUnderWayAtOnce() throws InterruptedException {
    int jobs = 1000;
    CountDownLatch underWay = new CountDownLatch(jobs);
    CountDownLatch leave = new CountDownLatch(1);
    AtomicInteger done = new AtomicInteger();
    register(
        "work",
        job -> {
          underWay.countDown();
          await(leave);
          return Status.OK;
        });
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      threads.add(
          Thread.ofVirtual()
              .start(() -> done.addAndGet(Ran.error(eng.job("work")) == null ? 1 : 0)));
    }

    underWay.await();
    assertThat(done).hasValue(0);
    leave.countDown();
    for (Thread thread : threads) {
      thread.join();
    }

    assertThat(done).hasValue(jobs);
  }

  @Test
  @Behaviour("an-engine-has-no-queue")
  void soAreJobsOfTheCatchallAndThoseThatReadAndPrintAndClose() throws Exception {
    int jobs = 3000;
    CountDownLatch underWay = new CountDownLatch(jobs);
    CountDownLatch reading = new CountDownLatch(jobs);
    CountDownLatch printing = new CountDownLatch(jobs);
    CountDownLatch closing = new CountDownLatch(jobs);
    CountDownLatch leave = new CountDownLatch(1);
    Handler waits =
        job -> {
          underWay.countDown();
          await(underWay);
          assertThatCode(job.stdin::read).doesNotThrowAnyException();
          job.printf("done");
          return job.args.length > 0 ? job.errorf("failed") : Status.OK;
        };
    register("work", waits);
    eng.registerCatchall(waits);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < jobs; i++) {
      Job job = eng.job(i % 3 == 0 ? "work" : "nobody", new String[i % 2]);
      job.stdin.add(meeting(reading));
      job.stdout.add(closing(printing, closing, leave));
      threads.add(Thread.ofVirtual().start(() -> runs(job)));
    }

    underWay.await();
    closing.await();
    leave.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Each read is over when all are reading. */
  private static InputStream meeting(CountDownLatch reading) {
    return new InputStream() {
      @Override
      public int read() {
        reading.countDown();
        Chapter02EngineTest.await(reading);
        return 'x';
      }

      @Override
      public int read(byte[] into, int at, int length) {
        into[at] = (byte) read();
        return 1;
      }
    };
  }

  /** Each write is over when all are writing; its close takes as long as nobody lets it go. */
  private static OutputStream closing(
      CountDownLatch printing, CountDownLatch closing, CountDownLatch leave) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) {}

      @Override
      public void write(byte[] from, int at, int length) {
        printing.countDown();
        Chapter02EngineTest.await(printing);
      }

      @Override
      public void close() {
        closing.countDown();
        Chapter02EngineTest.await(leave);
      }
    };
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour("an-engine-at-work-looks-like-one-at-rest")
  void whatAnEngineTellsIsTheSameDuringAJobAsBeforeIt() throws EngineException {
    List<String> during = new ArrayList<>();
    register(
        "work",
        job -> {
          during.add(told(job.eng));
          return Status.OK;
        });
    String before = told(eng);

    eng.job("work").run();

    assertThat(during).containsExactly(before);
    assertThat(told(eng)).isEqualTo(before);
  }

  @Test
  @Behaviour("an-engine-at-work-looks-like-one-at-rest")
  void whateverItIsAtWorkOn() throws EngineException {
    Set<String> during = new TreeSet<>();
    Handler looks =
        job -> {
          during.add(told(job.eng));
          return Status.OK;
        };
    Handler runsOthers =
        job -> {
          for (String name : List.of("work", "nobody", "commands", "serveapi", "failing")) {
            Job inner = job.eng.job(name, "one");
            inner.env().init(job.env());
            runs(inner);
          }
          during.add(told(job.eng));
          return Status.OK;
        };
    List<String> plain =
        List.of(
            "work", "serveapi", "", " ", "a", "work of a longer name", "\u00e9", "x".repeat(300));
    for (String name : plain) {
      register(name, looks);
    }
    register("outer", runsOthers);
    register("outermost", job -> runs(job.eng.job("outer")) ? runsOthers.handle(job) : Status.ERR);
    register("failing", job -> looks.handle(job).code() == 0 ? Status.ERR : Status.OK);
    eng.registerCatchall(looks);
    for (boolean logging : List.of(false, true)) {
      eng.logging = logging;
      during.clear();
      String before = told(eng);
      for (String name :
          List.of("work", "nobody", "serveapi", "outer", "outermost", "failing", "commands")) {
        runs(eng.job(name));
        runs(eng.parseJob("K=v " + name + " one two"));
      }
      for (String name : plain) {
        for (int args = 0; args < 12; args++) {
          runs(eng.job(name, "a".repeat(args).split("")));
          runs(eng.job(name, new String[args]));
        }
      }
      assertThat(during).containsExactly(before);
    }
  }

  @Test
  @Behaviour("an-engine-at-work-looks-like-one-at-rest")
  void howeverManyJobsItIsAtWorkOn() throws InterruptedException {
    CountDownLatch underWay = new CountDownLatch(40);
    CountDownLatch leave = new CountDownLatch(1);
    Handler stays =
        job -> {
          underWay.countDown();
          await(leave);
          return Status.OK;
        };
    register("work", stays);
    register("serveapi", stays);
    eng.registerCatchall(stays);
    String before = told(eng);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Job job = eng.job(i < 20 ? "work" : i < 21 ? "serveapi" : "nobody", "one");
      threads.add(Thread.ofVirtual().start(() -> runs(job)));
    }
    underWay.await();

    assertThat(told(eng)).isEqualTo(before);
    leave.countDown();
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(told(eng)).isEqualTo(before);
  }

  private static String told(Engine engine) {
    return engine
        + " "
        + engine.id()
        + " "
        + engine.isShutdown()
        + " "
        + Ran.stdout(overriding(engine.job("commands")));
  }

  private static Job overriding(Job job) {
    job.setenvBool("overrideShutdown", true);
    return job;
  }

  @Test
  @Behaviour("an-engine-need-not-be-shut-down")
  void anEngineThatIsDroppedIsGarbageAndCallsNobody() {
    AtomicInteger called = new AtomicInteger();
    Engine engine = newEngine();
    WeakReference<Object> callback = new WeakReference<>(used(engine, called::incrementAndGet));
    WeakReference<Object> dropped = new WeakReference<>(engine);
    engine = null;

    Collected.isGarbage(dropped);
    Collected.isGarbage(callback); // and so nobody has it who could still call it

    assertThat(called).hasValue(0);
  }

  private static Runnable used(Engine engine, Runnable callback) {
    engine.onShutdown(callback);
    assertThat(Ran.error(engine.job("commands"))).isNull();
    return callback;
  }

  /** What may be done to an engine. */
  private enum Use {
    CALLBACKS,
    THE_DRAWER,
    A_HANDLER,
    A_NULL,
    THE_CATCHALL,
    A_JOB,
    A_FAILING_JOB,
    A_PANIC,
    AN_UNKNOWN_JOB,
    A_LINE,
    A_READER,
    A_CANCELLING,
    LOGGING,
    A_REQUEST,
    A_THREAD,
    A_LISTENER
  }

  @Test
  @Behaviour("an-engine-need-not-be-shut-down")
  void whateverItWasUsedForAnEngineThatIsDroppedIsGarbage() {
    List<WeakReference<Object>> dropped = new ArrayList<>();
    for (Use use : Use.values()) {
      dropped.add(new WeakReference<>(dropped(use)));
    }

    dropped.forEach(Collected::isGarbage); // one collection takes them all
  }

  private Engine dropped(Use use) {
    Engine engine = use == Use.A_LISTENER ? heard() : newEngine();
    used(engine, use);
    return engine;
  }

  @Test
  @Behaviour("an-engine-need-not-be-shut-down")
  void soIsOneThatWasUsedForAllOfIt() {
    Engine engine = newEngine();
    for (Use use : Use.values()) {
      used(engine, use);
    }
    WeakReference<Object> dropped = new WeakReference<>(engine);
    engine = null;

    Collected.isGarbage(dropped);
  }

  private static Engine heard() {
    Host machine = Host.ofTheMachine();
    Host host = new Host(machine.goroutines(), machine.clock(), new JobLog(), new GlobalHandlers());
    return new Engine(host.heardBy(event -> {}));
  }

  private static void used(Engine engine, Use use) {
    try {
      switch (use) {
        case CALLBACKS -> {
          for (int i = 0; i < 100; i++) {
            engine.onShutdown(engine::shutdown);
          }
        }
        case THE_DRAWER -> engine.hackSetGlobalVar("engine", engine);
        case A_HANDLER ->
            engine.register("mine", job -> engine.isShutdown() ? Status.ERR : Status.OK);
        case A_NULL -> engine.register("ghost", null);
        case THE_CATCHALL ->
            engine.registerCatchall(job -> engine.isShutdown() ? Status.ERR : Status.OK);
        case A_FAILING_JOB -> {
          engine.register("failing", job -> job.errorf("the disk is full"));
          runs(engine.job("failing"));
        }
        case A_PANIC -> {
          engine.register("panic", job -> does(Fate.PANICS, job));
          runs(engine.job("panic"));
        }
        case AN_UNKNOWN_JOB -> runs(engine.job("nothing"));
        case A_LINE -> runs(engine.parseJob("K=v commands"));
        case A_READER -> {
          Job job = engine.job("commands");
          assertThat(job.stdout.addEnv().len()).isZero();
          assertThat(job.stderr.addTable().len()).isZero();
          job.stderr.addPipe();
        }
        case A_CANCELLING -> engine.job("commands").cancel();
        case LOGGING -> {
          engine.logging = true;
          runs(engine.job("commands"));
          engine.logging = false;
        }
        case A_REQUEST -> engine.serveHTTP(new KeptReply(), Url.parse("/commands?a=x"));
        case A_THREAD -> Thread.ofPlatform().start(() -> runs(engine.job("commands"))).join();
        case A_JOB, A_LISTENER -> runs(engine.job("commands"));
      }
    } catch (EngineException | UrlException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  @Behaviour("an-engine-keeps-its-handlers-and-callbacks")
  void afterItsShutdownAnEngineStillHoldsWhatItWillNeverCall() {
    WeakReference<Object> handlers = new WeakReference<>(registered(new Object()));
    WeakReference<Object> callbacks = new WeakReference<>(calledBack(new Object()));

    eng.shutdown();
    Collected.everything();

    assertThat(handlers.get()).isNotNull();
    assertThat(callbacks.get()).isNotNull();
    assertThat(eng.isShutdown()).isTrue(); // and the engine is alive all the while
  }

  @Test
  @Behaviour("an-engine-keeps-its-handlers-and-callbacks")
  void soDoesOneThatHasGivenUpAndOneThatIsShutDownAgain() {
    try (Story story = new Story()) {
      WeakReference<Object> handlers = heldByAHandler(story.eng, new Object());
      WeakReference<Object> callbacks = heldByACallback(story.eng, new Object());

      assertThat(
              story.tell(
                  () -> {
                    story.eng.onShutdown(() -> story.sleep(12));
                    story.eng.shutdown();
                    story.say("given up");
                    story.eng.shutdown();
                    story.say("shut down again");
                  }))
          .containsExactly("10 s: given up", "12 s: shut down again");
      Collected.everything();

      assertThat(handlers.get()).isNotNull();
      assertThat(callbacks.get()).isNotNull();
      assertThat(story.eng.isShutdown()).isTrue();
    }
  }

  @Test
  @Behaviour("an-engine-keeps-its-handlers-and-callbacks")
  void soDoesOneThatHasGivenUpItsJobsAndItKeepsItsCatchallAndItsDrawer() {
    try (Story story = new Story()) {
      List<WeakReference<Object>> kept =
          List.of(
              heldByAHandler(story.eng, new Object()),
              heldByTheCatchall(story.eng, new Object()),
              heldByACallback(story.eng, new Object()),
              heldByACallback(story.eng, new Object()),
              heldByTheDrawer(story.eng, new Object()));

      assertThat(
              story.tell(
                  () -> {
                    Job job = story.start("long", 7);
                    story.shutdown("the first");
                    story.sleep(3);
                    story.shutdown("the second");
                    story.shutdown("the third");
                    story.say(job + "");
                  }))
          .contains("5 s: the first is over", "7 s: long is done", "8 s: the third is over");
      Collected.everything();

      assertThat(kept).allSatisfy(held -> assertThat(held.get()).isNotNull());
      Job holder = story.eng.job("holder");
      holder.setenvBool("overrideShutdown", true);
      assertThat(Ran.error(holder)).isNull();
      assertThat(story.eng.isShutdown()).isTrue();
    }
  }

  private static WeakReference<Object> heldByTheCatchall(Engine engine, Object held) {
    engine.registerCatchall(job -> held == null ? Status.ERR : Status.OK);
    return new WeakReference<>(held);
  }

  private static WeakReference<Object> heldByTheDrawer(Engine engine, Object held) {
    engine.hackSetGlobalVar("held", held);
    return new WeakReference<>(held);
  }

  private static WeakReference<Object> heldByAHandler(Engine engine, Object held) {
    try {
      engine.register("holder", job -> held == null ? Status.ERR : Status.OK);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
    return new WeakReference<>(held);
  }

  private static WeakReference<Object> heldByACallback(Engine engine, Object held) {
    engine.onShutdown(held::hashCode);
    return new WeakReference<>(held);
  }

  private Object registered(Object held) {
    register("holder", job -> held == null ? Status.ERR : Status.OK);
    return held;
  }

  private Object calledBack(Object held) {
    eng.onShutdown(held::hashCode);
    return held;
  }
}
