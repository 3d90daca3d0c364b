package engineroom.classroom.worker;

import engineroom.classroom.course.BehaviourTest;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.TestResult;
import engineroom.classroom.judge.message.WorkerEvent;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherConstants;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs tests and tells how each ended. */
final class TestRun implements TestExecutionListener {

  private final EventChannel channel;
  private final TestWatchdog watchdog;
  private final FailurePlaces places;

  TestRun(EventChannel channel, TestWatchdog watchdog, FailurePlaces places) {
    this.channel = channel;
    this.watchdog = watchdog;
    this.places = places;
  }

  /**
   * Runs test methods, given as {@code Class#method}, or all of a class, given by its name. Walks
   * come last: where one is stuck, the tests that know why have spoken.
   */
  void run(ClassLoader classes, Set<String> tests) throws UnusableEngine {
    List<DiscoverySelector> selectors = new ArrayList<>();
    for (String test :
        tests.stream().sorted(Comparator.comparing(BehaviourTest::isWalk)).toList()) {
      selectors.add(selector(classes, test));
    }
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classes);
    try {
      LauncherDiscoveryRequest request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectors)
              .configurationParameter(
                  LauncherConstants.STACKTRACE_PRUNING_ENABLED_PROPERTY_NAME, "false")
              .build();
      Launcher launcher = LauncherFactory.create();
      launcher.execute(request, this);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static DiscoverySelector selector(ClassLoader classes, String test)
      throws UnusableEngine {
    String[] parts = test.split("#");
    try {
      Class<?> type = classes.loadClass(parts[0]);
      if (parts.length == 1) {
        return DiscoverySelectors.selectClass(type);
      }
      Method method =
          Arrays.stream(type.getDeclaredMethods())
              .filter(one -> one.getName().equals(parts[1]))
              .findFirst()
              .orElseThrow(() -> new UnusableEngine("this course has no test " + test));
      return DiscoverySelectors.selectMethod(type, method);
    } catch (ClassNotFoundException e) {
      throw new UnusableEngine("this course has no test " + test);
    } catch (LinkageError e) {
      throw new UnusableEngine(
          "the tests no longer fit your engine ("
              + e.getMessage()
              + "): give back what you were"
              + " given, names, parameters and all");
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (test.isTest()) {
      RanTest ran = ran(test);
      watchdog.begin((why, stacks) -> new WorkerEvent.Ended(TestResult.stuck(ran, why, stacks)));
      channel.tell(new WorkerEvent.Started(ran));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    Optional<TestResult> ended =
        result
            .getThrowable()
            .map(thrown -> failed(test, thrown)) // watched still: an exception may take its time
            .or(() -> test.isTest() ? Optional.of(TestResult.passed(ran(test))) : Optional.empty());
    if (test.isTest()) {
      watchdog.end();
    }
    ended.map(WorkerEvent.Ended::new).ifPresent(channel::tell);
  }

  private TestResult failed(TestIdentifier test, Throwable thrown) {
    return TestResult.failed(
        ran(test),
        ThrownWords.message(thrown),
        places.inTheEngine(thrown),
        places.inTheTest(thrown));
  }

  private static RanTest ran(TestIdentifier test) {
    String display = test.getDisplayName();
    return switch (test.getSource().orElse(null)) {
      case MethodSource source ->
          new RanTest(source.getClassName(), Optional.of(source.getMethodName()), display);
      case ClassSource source -> new RanTest(source.getClassName(), Optional.empty(), display);
      case null, default -> new RanTest(test.getUniqueId(), Optional.empty(), display);
    };
  }
}
