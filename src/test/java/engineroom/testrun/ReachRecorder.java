package engineroom.testrun;

import engineroom.Behaviour;
import engineroom.book.BookSources;
import engineroom.book.reach.ReachRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jacoco.agent.rt.IAgent;
import org.jacoco.agent.rt.RT;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Records which ways through the code each test takes that shows a behaviour, and which all others
 * of its class take together; a file for each test class. Where JaCoCo's agent is not in the JVM
 * nothing is recorded, and what there is stays.
 */
public final class ReachRecorder implements TestExecutionListener {

  private final Path folder;
  private final Optional<IAgent> agent;
  private final Predicate<Method> shows;
  private TestPlan plan;

  /** The class that is running, and what is known of its tests. */
  private String type = "";

  private ReachRecord record = new ReachRecord();

  /** Records for the book of the project in the working directory. */
  public ReachRecorder() {
    this(
        BookSources.in(Path.of("")).reports(),
        agent(),
        method -> method.isAnnotationPresent(Behaviour.class));
  }

  ReachRecorder(Path folder, Optional<IAgent> agent, Predicate<Method> shows) {
    this.folder = folder;
    this.agent = agent;
    this.shows = shows;
  }

  private static Optional<IAgent> agent() {
    try {
      return Optional.of(RT.getAgent());
    } catch (IllegalStateException notThere) {
      return Optional.empty();
    }
  }

  @Override
  public void testPlanExecutionStarted(TestPlan all) {
    plan = all;
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (agent.isEmpty()) {
      return;
    }
    ResultRecorder.topLevelClass(test).ifPresent(running -> begin(test, running));
    if (test.isTest()) {
      add(type); // what made ready for it, and what was loaded on the way
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (agent.isEmpty()) {
      return;
    }
    if (test.isTest()) {
      add(showing(test).orElse(type));
    }
    ResultRecorder.topLevelClass(test).ifPresent(ended -> end());
  }

  private void begin(TestIdentifier test, String running) {
    type = running;
    Set<String> planned =
        plan.getDescendants(test).stream()
            .map(this::showing)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    try {
      record = ReachRecord.read(folder.resolve(ReachRecord.file(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    record.forget(planned);
  }

  private void add(String who) {
    IAgent asked = agent.orElseThrow();
    asked.setSessionId(who);
    try {
      record.add(asked.getExecutionData(true));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void end() {
    try {
      record.write(folder.resolve(ReachRecord.file(type)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The method, also of one of its repetitions, if it shows a behaviour. */
  private Optional<String> showing(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(MethodSource.class::cast)
        .filter(source -> shows.test(source.getJavaMethod()))
        .map(source -> source.getClassName() + "#" + source.getMethodName());
  }
}
