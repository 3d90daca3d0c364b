package engineroom.mutants;

import engineroom.mutants.WorkerMessage.Answer;
import engineroom.mutants.WorkerMessage.Ending;
import engineroom.mutants.WorkerMessage.Loading;
import engineroom.mutants.WorkerMessage.Request;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests on a thread of its own, and tells of each method, all its repetitions together. */
final class TrialRun implements TestExecutionListener {

  private static final long LOOK_MILLIS = 50;

  /** For what is between two tests: where a class of tests makes an engine that it never gets. */
  private static final long BETWEEN_MILLIS = 10_000;

  private static final Launcher LAUNCHER = LauncherFactory.create();

  private final ClassLoader classes;
  private final List<String> tests;
  private final boolean one;
  private final boolean probed;
  private final Consumer<Answer> told;
  private final Set<String> ended = new HashSet<>();
  private final CancellationToken rest = CancellationToken.create();
  private TestPlan plan;
  private String current = "";
  private String type = "";
  private long since;
  private Throwable failure;
  private boolean failed;
  private boolean over;
  private boolean abandoned;

  /**
   * A run.
   *
   * @param tests methods as {@code Class#method}, or classes
   * @param told takes an answer for each method
   */
  TrialRun(ClassLoader classes, List<String> tests, Request request, Consumer<Answer> told) {
    this.classes = classes;
    this.tests = tests;
    this.one = request.one();
    this.probed = request.loading() == Loading.PROBED;
    this.told = told;
  }

  void start() {
    Thread thread = Thread.ofPlatform().daemon().name("tests").unstarted(this::run);
    thread.setContextClassLoader(classes);
    thread.start();
  }

  private void run() {
    try {
      List<DiscoverySelector> selectors = new ArrayList<>();
      for (String test : tests) {
        selectors.add(selector(test));
      }
      LAUNCHER.execute(
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectors)
              .forExecution()
              .listeners(this)
              .cancellationToken(rest)
              .build());
    } catch (ReflectiveOperationException | LinkageError e) {
      failAll("", e);
    } finally {
      synchronized (this) {
        over = true;
        notifyAll();
      }
    }
  }

  private DiscoverySelector selector(String test) throws ReflectiveOperationException {
    int hash = test.indexOf('#');
    if (hash < 0) {
      return DiscoverySelectors.selectClass(classes.loadClass(test));
    }
    Class<?> type = classes.loadClass(test.substring(0, hash));
    Method method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(one -> one.getName().equals(test.substring(hash + 1)))
            .findFirst()
            .orElseThrow(() -> new NoSuchMethodException(test));
    return DiscoverySelectors.selectMethod(type, method);
  }

  /**
   * Waits until all is over, or the test under way takes too long, or the making of the next; gives
   * that test, or null.
   *
   * <p>Time is counted in looks: where the machine is busy, this thread too looks late, and a test
   * that only gets no processor is given the time that it lacks.
   */
  synchronized String await(ToLongFunction<String> limit) throws InterruptedException {
    String watched = "";
    long looks = 0;
    while (!over) {
      wait(LOOK_MILLIS);
      looks = current.equals(watched) ? looks + 1 : 0;
      watched = current;
      long most = watched.isEmpty() ? BETWEEN_MILLIS : limit.applyAsLong(watched);
      if (!over && looks * LOOK_MILLIS > most) {
        abandoned = true;
        return watched.isEmpty() ? next() : watched;
      }
    }
    return null;
  }

  /** The first that has not ended; of the class that is under way, if there is one. */
  private String next() {
    List<String> left = tests.stream().filter(test -> !ended.contains(test)).toList();
    return left.stream()
        .filter(test -> test.startsWith(type + "#"))
        .findFirst()
        .orElse(left.getFirst());
  }

  /** True if a test has failed. */
  synchronized boolean hasFailed() {
    return failed;
  }

  /** All tests whose end has been told. */
  synchronized Set<String> ended() {
    return Set.copyOf(ended);
  }

  @Override
  public void testPlanExecutionStarted(TestPlan started) {
    plan = started;
  }

  @Override
  public synchronized void executionStarted(TestIdentifier test) {
    stayIfAbandoned();
    if (test.getSource().orElse(null) instanceof ClassSource container) {
      type = container.getClassName();
    }
    if (test.getSource().orElse(null) instanceof MethodSource method && !isRepetition(test)) {
      current = name(method);
      since = System.nanoTime();
      failure = null;
      if (probed) {
        TouchedLines.take();
      }
      told.accept(new Answer(Ending.BEGUN, current, "", 0, List.of()));
    }
  }

  @Override
  public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
    stayIfAbandoned();
    TestSource source = test.getSource().orElse(null);
    if (source instanceof MethodSource method) {
      failure = failure != null ? failure : result.getThrowable().orElse(null);
      if (!isRepetition(test)) {
        end(name(method));
      }
    } else if (source instanceof ClassSource type && result.getThrowable().isPresent()) {
      failAll(type.getClassName() + "#", result.getThrowable().get());
    }
  }

  private void end(String name) {
    Collection<String> lines = probed ? TouchedLines.take() : List.of();
    String message = failure == null ? "" : FailureWords.of(failure);
    Ending ending = failure == null ? Ending.PASSED : Ending.FAILED;
    ended.add(name);
    noteFailure(ending == Ending.FAILED);
    told.accept(new Answer(ending, name, message, millis(), lines));
    current = "";
  }

  private void noteFailure(boolean fails) {
    failed |= fails;
    if (failed && one) {
      rest.cancel();
    }
  }

  /** What goes wrong around tests goes wrong for each of them. */
  private synchronized void failAll(String prefix, Throwable thrown) {
    stayIfAbandoned();
    for (String test : tests) {
      if (test.startsWith(prefix) && ended.add(test)) {
        noteFailure(true);
        told.accept(new Answer(Ending.FAILED, test, FailureWords.of(thrown), 0, List.of()));
      }
    }
  }

  private boolean isRepetition(TestIdentifier test) {
    return plan.getParent(test).flatMap(TestIdentifier::getSource).orElse(null)
        instanceof MethodSource;
  }

  private static String name(MethodSource method) {
    return method.getClassName() + "#" + method.getMethodName();
  }

  private long millis() {
    return (System.nanoTime() - since) / 1_000_000;
  }

  /** A run that nobody listens to any more goes no further. */
  private void stayIfAbandoned() {
    if (abandoned) {
      while (true) {
        try {
          wait();
        } catch (InterruptedException e) {
          LockSupport.parkNanos(1_000_000_000L);
        }
      }
    }
  }
}
