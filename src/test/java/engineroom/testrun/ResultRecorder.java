package engineroom.testrun;

import engineroom.book.BookSources;
import engineroom.book.evidence.ClassResults;
import engineroom.book.evidence.RanSource;
import engineroom.book.evidence.RecordedRun;
import engineroom.book.evidence.TestOutcome;
import engineroom.book.evidence.TestStatus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Records how each test method ended, a file for each test class, whoever runs the tests: what did
 * not run keeps the result that it has.
 *
 * <p>A class runs in one JVM from its beginning to its end, so that two JVMs never write the same
 * file.
 */
public final class ResultRecorder implements TestExecutionListener {

  private static final List<String> ROOTS =
      List.of("src/test/java", "src/main/java", "src/examples/java", "src/jmh/java");

  private final Path folder;
  private final UsedSources used;
  private final Map<String, Long> started = new HashMap<>();
  private TestPlan plan;

  /** What the class that is running has run, and what it has shown so far. */
  private List<RanSource> sources = List.of();

  private Map<String, TestOutcome> outcomes = new TreeMap<>();

  /** Records for the book of the project in the working directory. */
  public ResultRecorder() {
    this(BookSources.in(Path.of("")).reports());
  }

  ResultRecorder(Path folder) {
    this.folder = folder;
    this.used = new UsedSources(Path.of(""), ROOTS, ResultRecorder.class.getClassLoader());
  }

  @Override
  public void testPlanExecutionStarted(TestPlan all) {
    plan = all;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    topLevelClass(test).ifPresent(type -> begin(test, type));
    started.put(test.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    Optional<String> type = topLevelClass(test);
    type.ifPresent(name -> begin(test, name));
    method(test).ifPresent(name -> add(name, TestStatus.SKIPPED, 0));
    type.ifPresent(this::end);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    double millis = (System.nanoTime() - started.remove(test.getUniqueId())) / 1e6;
    TestStatus status = status(result);
    Optional<String> method = method(test);
    if (method.isPresent() && (test.isTest() || status != TestStatus.PASSED)) {
      add(method.get(), status, test.isTest() ? millis : 0);
    } else if (method.isEmpty() && status == TestStatus.FAILED) {
      methods(test).forEach(name -> add(name, status, 0)); // what is made ready for all failed
    }
    topLevelClass(test).ifPresent(this::end);
  }

  /** What is about to run has shown nothing, should it never come to its end. */
  private void begin(TestIdentifier test, String type) {
    Set<String> planned = methods(test).collect(Collectors.toSet());
    write(type, results(type).without(planned));
    outcomes = new TreeMap<>();
    sources = used.of(type);
  }

  private void end(String type) {
    write(type, results(type).with(new RecordedRun(sources, outcomes)));
  }

  private void add(String method, TestStatus status, double millis) {
    outcomes.merge(method, new TestOutcome(status, millis), TestOutcome::and);
  }

  private Stream<String> methods(TestIdentifier test) {
    return plan.getDescendants(test).stream().map(this::method).flatMap(Optional::stream);
  }

  private ClassResults results(String type) {
    try {
      return ClassResults.read(file(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String type, ClassResults results) {
    try {
      results.write(file(type));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String type) {
    return folder.resolve(ClassResults.file(type));
  }

  private static TestStatus status(TestExecutionResult result) {
    return switch (result.getStatus()) {
      case SUCCESSFUL -> TestStatus.PASSED;
      case ABORTED -> TestStatus.SKIPPED;
      case FAILED -> TestStatus.FAILED;
    };
  }

  /** The class, if this is one of the project's, as the project loads it, and not nested. */
  static Optional<String> topLevelClass(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getJavaClass())
        .filter(type -> type.getClassLoader() == ResultRecorder.class.getClassLoader())
        .map(Class::getName)
        .filter(name -> name.startsWith("engineroom.") && !name.contains("$"));
  }

  /** The test method, also of one of its repetitions. */
  private Optional<String> method(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .map(source -> source.getClassName() + "#" + source.getMethodName())
        .or(() -> plan.getParent(test).flatMap(this::method));
  }
}
