package engineroom.classroom.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import engineroom.files.Mistake;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Workers that do not speak as they should; a shell plays them. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class WorkerProcessTest {

  private static final WorkerRequest REQUEST = new WorkerRequest.Replays(Path.of("x"), 100);
  private static final String READY = new WorkerEvent.Ready().line();
  private static final String DONE = new WorkerEvent.Done().line();

  /**
   * A worker that is ready, reads the request, and then runs a script; {@code say} is its voice.
   */
  private static WorkerProcess worker(String begins, String then) throws Exception {
    String script =
        "IFS= read -r word; say() { printf '%s%s\\n' \"$word\" \"$1\"; }; say '"
            + begins
            + "'; IFS= read -r request; "
            + then;
    return new WorkerProcess(List.of("sh", "-c", script));
  }

  private static WorkerFindings asked(String then) throws Exception {
    try (WorkerProcess worker = worker(READY, then)) {
      worker.awaitReady();
      return worker.ask(REQUEST, Allowance.unlimited());
    }
  }

  @Test
  void whatHasTheWordIsHeardAndAllElseIsNot() throws Exception {
    WorkerFindings findings =
        asked(
            "echo '"
                + new WorkerEvent.Refused("a lie").line()
                + "'; printf 'no line end'; say '"
                + DONE
                + "'; sleep 600");
    assertThat(findings.judged()).isTrue();
    assertThat(findings.done()).isTrue();
  }

  @Test
  void aLineThatIsNoMessageIsAFaultAndNoHang() throws Exception {
    WorkerFindings findings = asked("say 'STARTED\tT\tm\tm'; exec sleep 600");
    assertThat(findings.refused())
        .hasValueSatisfying(
            why ->
                assertThat(why)
                    .startsWith(
                        "a fault of the judge itself: its worker says what nobody understands: "));
    assertThat(findings.spent()).isTrue();
  }

  @Test
  void anUnknownMessageIsNamed() throws Exception {
    assertThat(asked("say '{\"is\":\"Compiled\"}'; exec sleep 600").refused())
        .hasValueSatisfying(why -> assertThat(why).endsWith("no WorkerEvent is a Compiled"));
  }

  @Test
  void aLineWithoutAnEndIsAFaultAndFillsNoMemory() throws Exception {
    assertThat(
            asked(
                    "printf '%s{\"is\":\"Refused\",\"why\":\"' \"$word\";"
                        + " head -c 20000000 /dev/zero | tr '\\0' x; echo '\"}'; exec sleep 600")
                .refused())
        .hasValueSatisfying(why -> assertThat(why).startsWith("a fault of the judge itself"));
  }

  @Test
  void aWorkerThatEndsInATestLeavesThatTestStuck() throws Exception {
    RanTest test = new RanTest("T", Optional.of("m"), "m");
    WorkerFindings findings = asked("say '" + new WorkerEvent.Started(test).line() + "'; exit 7");
    assertThat(findings.isStuck()).isTrue();
    assertThat(findings.results().getFirst().message())
        .isEqualTo("the code ended the JVM, with status 7");
  }

  @Test
  void aWorkerThatDoesNotStartIsSaidSo() throws Exception {
    try (WorkerProcess worker = new WorkerProcess(List.of("sh", "-c", "echo why >&2; exit 3"))) {
      assertThatThrownBy(worker::awaitReady)
          .isInstanceOf(Mistake.class)
          .hasMessage("the judge does not start: the code ended the JVM, with status 3 [why]");
    }
    try (WorkerProcess worker = worker(DONE, "sleep 600")) {
      assertThatThrownBy(worker::awaitReady)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("a worker begins with " + DONE);
    }
  }

  /** Starts a worker that sees no end of its input, says which process it is, and waits. */
  static final class Deaf {

    private Deaf() {}

    public static void main(String[] args) throws Exception {
      new WorkerProcess(List.of("sleep", "1000"));
      System.out.println(ProcessHandle.current().children().findFirst().orElseThrow().pid());
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoIsEndedTakesItsWorkerAlong() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Deaf.class.getName())
            .start();
    try (var told = process.inputReader()) {
      ProcessHandle worker = ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow();
      process.toHandle().destroy();
      assertThat(worker.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
    } finally {
      process.destroyForcibly();
    }
  }
}
