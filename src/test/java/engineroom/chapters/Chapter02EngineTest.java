package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Chapter 2: the Engine. */
@Timeout(60)
class Chapter02EngineTest {

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
    JavaClasses port =
        new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .importPackages("engineroom.engine");
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

  @Test
  @Behaviour("handlers-are-not-guarded")
  void whileTheLockIsHeldHandlersCanBeRegisteredAndFoundAndCallbacksCannot() throws Exception {
    Thread callback = new Thread(() -> eng.onShutdown(() -> {}));

    synchronized (lockOf(eng)) {
      Thread others = Thread.ofVirtual().start(this::registerAndFind);
      others.join();
      callback.start();
      while (callback.getState() != Thread.State.BLOCKED) {
        Thread.onSpinWait();
      }
    }
    callback.join();

    assertThat(Ran.stdout(eng.job("commands"))).isEqualTo("commands\nfound\n");
  }

  private void registerAndFind() {
    register("found", job -> Status.OK);
    eng.registerCatchall(job -> Status.OK);
    eng.job("found");
  }

  private static Object lockOf(Engine engine) throws ReflectiveOperationException {
    Field lock = Engine.class.getDeclaredField("lock");
    lock.setAccessible(true);
    return lock.get(engine);
  }

  private void register(String name, Handler handler) {
    try {
      eng.register(name, handler);
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
          Thread.ofPlatform()
              .start(
                  () -> {
                    together.countDown();
                    await(together);
                    registerCallbacks(500, called);
                  }));
    }
    for (Thread thread : threads) {
      thread.join();
    }

    eng.shutdown();

    assertThat(called).hasValue(8 * 500);
  }

  private void registerCallbacks(int number, AtomicInteger called) {
    for (int i = 0; i < number; i++) {
      eng.onShutdown(called::incrementAndGet);
    }
  }

  @Test
  @Behaviour("an-engine-keeps-no-job")
  void aJobThatItsCallerLetsGoIsGarbage() {
    register("work", job -> Status.OK);

    assertThatGarbage(new WeakReference<>(eng.job("work")));
    assertThatGarbage(new WeakReference<>(hasRun(eng.job("work"))));
    assertThat(eng).isNotNull(); // the engine is alive all the while
  }

  private static Job hasRun(Job job) {
    assertThat(Ran.error(job)).isNull();
    return job;
  }

  /** Waits for the collector, which takes what nothing leads to; the test's limit ends the wait. */
  private static void assertThatGarbage(WeakReference<?> what) {
    while (what.get() != null) {
      System.gc();
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

  private static String told(Engine engine) {
    return engine + " " + engine.isShutdown() + " " + Ran.stdout(engine.job("commands"));
  }

  @Test
  @Behaviour("an-engine-need-not-be-shut-down")
  void anEngineThatIsDroppedIsGarbageAndCallsNobody() {
    AtomicInteger called = new AtomicInteger();
    Engine engine = newEngine();
    WeakReference<Object> callback = new WeakReference<>(used(engine, called::incrementAndGet));
    WeakReference<Object> dropped = new WeakReference<>(engine);
    engine = null;

    assertThatGarbage(dropped);
    assertThatGarbage(callback); // and so nobody has it who could still call it

    assertThat(called).hasValue(0);
  }

  private static Runnable used(Engine engine, Runnable callback) {
    engine.onShutdown(callback);
    assertThat(Ran.error(engine.job("commands"))).isNull();
    return callback;
  }

  @Test
  @Behaviour("an-engine-keeps-its-handlers-and-callbacks")
  void afterItsShutdownAnEngineStillHoldsWhatItWillNeverCall() {
    WeakReference<Object> handlers = new WeakReference<>(registered(new Object()));
    WeakReference<Object> callbacks = new WeakReference<>(calledBack(new Object()));
    WeakReference<Object> unheld = new WeakReference<>(new Object());

    eng.shutdown();
    assertThatGarbage(unheld); // so the collector has been here

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
      WeakReference<Object> unheld = new WeakReference<>(new Object());

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
      assertThatGarbage(unheld);

      assertThat(handlers.get()).isNotNull();
      assertThat(callbacks.get()).isNotNull();
      assertThat(story.eng.isShutdown()).isTrue();
    }
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
