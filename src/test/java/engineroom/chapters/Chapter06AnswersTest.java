package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Chapter 6, where answers to its steps have gone wrong. */
@Timeout(30)
class Chapter06AnswersTest {

  private final JobLog log = new JobLog();
  private final Story story = new Story(log);
  private final Engine eng = story.eng;

  @AfterEach
  void theClockStops() {
    story.close();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  @Behaviour({"the-error-is-the-last-line-of-stderr", "all-of-stderr-goes-to-its-destinations"})
  @DisplayName("of a part of an array that part, and of a long report its end")
  void everyByteThatIsReportedCounts() throws EngineException {
    eng.register(
        "complain",
        job -> {
          try {
            job.stderr.write(bytes("x".repeat(5000) + "\n"));
            job.stderr.write(bytes("..no such image.."), 2, 13);
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
          return Status.ERR;
        });
    Job job = eng.job("complain");
    ByteArrayOutputStream reported = new ByteArrayOutputStream();
    job.stderr.add(reported);

    assertThat(Ran.error(job)).isEqualTo("no such image");
    assertThat(reported.toString(StandardCharsets.UTF_8))
        .isEqualTo("x".repeat(5000) + "\nno such image");
  }

  @Test
  @Behaviour("a-close-error-replaces-the-outcome")
  @DisplayName("and the stream's own error is its cause")
  void theErrorOfTheStreamIsTheCause() throws EngineException {
    eng.register("pull", job -> Status.OK);
    Job job = eng.job("pull");
    IOException broken = new IOException("stdout is broken");
    job.stdout.add(
        new ByteArrayOutputStream() {
          @Override
          public void close() throws IOException {
            throw broken;
          }
        });

    EngineException error = catchThrowableOfType(EngineException.class, job::run);

    assertThat(error).hasMessage("stdout is broken");
    assertThat(error.getCause()).isSameAs(broken);
  }

  @Test
  @Behaviour({"the-error-is-the-last-line-of-stderr", "a-later-note-replaces-the-error"})
  @DisplayName("and of what is reported while the streams are closed as well")
  void whatIsReportedAtTheCloseCounts() throws EngineException {
    eng.register("pull", job -> job.errorf("no route to host"));
    Job job = eng.job("pull");
    job.stdout.add(
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            job.errorf("stdout was closed");
          }
        });

    assertThat(Ran.error(job)).isEqualTo("stdout was closed");
  }

  @Test
  @Behaviour("the-count-of-a-write-is-its-length")
  @DisplayName("half a surrogate pair is three bytes, wherever it is printed")
  void halfAPairIsThreeBytes() {
    Job job = eng.job("pull");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    job.stdout.add(printed);
    job.stderr.add(printed);

    assertThat(job.printf("%s", "\ud83d").n()).isEqualTo(3);
    assertThat(job.printf("\ude00").n()).isEqualTo(3);
    job.errorf("\ud83da");
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualTo("\ufffd\ufffd\ufffda\n");
  }

  @Test
  @Behaviour("the-log-lines-are-decided-when-a-job-runs")
  @DisplayName("both of them when it begins, whatever its handler does to the switch")
  void aHandlerDecidesNothingAnyMore() throws EngineException {
    eng.register(
        "quiet",
        job -> {
          job.eng.logging = false;
          return Status.OK;
        });
    eng.register(
        "loud",
        job -> {
          job.eng.logging = true;
          return Status.OK;
        });

    eng.logging = true;
    eng.job("quiet").run();
    assertThat(log.lines()).containsExactly("+job quiet()", "-job quiet() = OK (0)");

    eng.logging = false;
    eng.job("loud").run();
    assertThat(log.lines()).hasSize(2);
  }

  @Test
  @Behaviour("a-handler-can-wait-for-its-cancelling")
  @DisplayName("and whoever asks for the signal first, asks alone")
  void theSignalIsMadeInsideTheLock() {
    Job job = eng.job("wait");

    assertThat(
            story.tell(
                () -> {
                  story.beside(
                      () -> {
                        synchronized (job) {
                          story.sleep(5);
                        }
                      });
                  story.sleep(1);
                  job.waitCancelled();
                  story.say("has a signal");
                }))
        .containsExactly("5 s: has a signal");
  }

  @Test
  @Behaviour("making-a-job-never-fails")
  @DisplayName("and each job has the table of its own engine behind it")
  void anEngineOfAnotherHostIsAnother() throws EngineException {
    Host machine = Host.ofTheMachine();
    GlobalHandlers globals = new GlobalHandlers();
    globals.register("only here", job -> Status.OK);
    Engine here =
        new Engine(new Host(machine.goroutines(), machine.clock(), machine.log(), globals));

    assertThat(here.job("only here").handler()).isNotNull();
    assertThat(eng.job("only here").handler()).isNull();
  }

  @Test
  @Behaviour("a-handler-can-wait-for-its-cancelling")
  @DisplayName("every one who waits, and who waits only afterwards too")
  void allWhoWaitAreWoken() {
    Job job = eng.job("wait");
    assertThat(
            story.tell(
                () -> {
                  for (int i = 0; i < 3; i++) {
                    story.beside(
                        () -> {
                          job.waitCancelled().await();
                          story.say("woken");
                        });
                  }
                  story.sleep(1);
                  job.cancel();
                  story.sleep(1);
                  job.waitCancelled().await();
                  story.say("not held up");
                }))
        .containsExactly("1 s: woken", "1 s: woken", "1 s: woken", "2 s: not held up");
  }

  @Test
  @Behaviour({"the-error-is-the-last-line-of-stderr", "all-of-stderr-goes-to-its-destinations"})
  @DisplayName("of that run, and not of the one before it that came to no end")
  void anotherRunHasAnotherBuffer() throws EngineException {
    int[] runs = {0};
    eng.register(
        "pull",
        job -> {
          if (runs[0]++ == 0) {
            job.errorf("no route to host");
            throw new IllegalStateException("boom");
          }
          return Status.ERR;
        });
    Job job = eng.job("pull");

    assertThatThrownBy(job::run).isInstanceOf(IllegalStateException.class);
    assertThat(Ran.error(job)).isEmpty();
  }
}
