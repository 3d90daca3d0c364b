package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Status;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 14: measured. What a test can tell of cost without a clock. */
@Timeout(30)
class Chapter14MeasuredTest {

  private static final int MANY = 100_000;

  private final JobLog log = new JobLog();
  private final Story story = new Story(log);
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"known", "unknown", ""})
  @Behaviour("looking-up-makes-nothing")
  void aHundredThousandLookupsAllocateNothing(String name) throws EngineException {
    eng.register("known", job -> Status.OK);
    eng.registerCatchall(job -> Status.ERR);
    ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
    threads.getCurrentThreadAllocatedBytes(); // the first question may itself allocate

    long before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < MANY; i++) {
      eng.lookup(name);
    }
    long perLookup = (threads.getCurrentThreadAllocatedBytes() - before) / MANY;

    assertThat(perLookup).isZero();
  }

  @Test
  @Behaviour("logging-off-asks-no-log")
  void aSilentEngineLeavesTheLogAlone() throws EngineException {
    eng.register("known", job -> Status.OK);

    eng.job("known", "some", "arguments").run();
    assertThat(Ran.error(eng.job("unknown"))).isNotNull();

    assertThat(log.asked()).isZero();
  }

  @Test
  @Behaviour("every-job-is-counted-in-one-place")
  void aShutdownWaitsForTheJobsOfAllThreads() {
    List<String> expected = new ArrayList<>();
    IntStream.rangeClosed(1, 4).forEach(i -> expected.add(i + " s: job" + i + " is done"));
    expected.add("4 s: shutdown is over");

    assertThat(
            story.tell(
                () -> {
                  IntStream.rangeClosed(1, 4).forEach(i -> story.start("job" + i, i));
                  story.shutdown();
                }))
        .containsExactlyElementsOf(expected);
  }
}
