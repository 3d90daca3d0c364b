package engineroom.classroom.judge;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Who gets a worker when its judge closes. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class WorkerSupplyTest {

  private static final CourseFolder COURSE = new CourseFolder(Path.of("target", "no-course"));
  private static final WorkerRequest REQUEST = new WorkerRequest.Replays(Path.of("x"), 100);

  private static WorkerProcess worker(String says) throws Exception {
    String script =
        "IFS= read -r word; say() { printf '%s%s\\n' \"$word\" \"$1\"; }; say '"
            + new WorkerEvent.Ready().line()
            + "'; IFS= read -r request; "
            + says
            + " IFS= read -r end";
    return new WorkerProcess(List.of("sh", "-c", script));
  }

  private static WorkerProcess asked(String says) throws Exception {
    WorkerProcess worker = worker(says);
    worker.awaitReady();
    worker.ask(REQUEST, Allowance.unlimited());
    return worker;
  }

  @Test
  void whoHasAnsweredIsIdleAndTriedAndWhoHasEndedIsNot() throws Exception {
    try (WorkerProcess worker = worker("say '" + new WorkerEvent.Done().line() + "';")) {
      assertThat(worker.isIdle()).isTrue();
      assertThat(worker.isUntried()).isTrue();
      worker.awaitReady();
      worker.ask(REQUEST, Allowance.unlimited());
      assertThat(worker.isIdle()).isTrue();
      assertThat(worker.isUntried()).isFalse();
    }
    try (WorkerProcess worker = asked("exit 0;")) {
      assertThat(worker.isIdle()).isFalse();
    }
  }

  @Test
  void aProgramGivesEachJudgeAWorkerOfItsOwnThatEndsWithIt() throws Exception {
    WorkerProcess worker = worker("");

    WorkerSupply.OneToEach.SUPPLY.giveBack(COURSE, worker);

    assertThat(worker.alive()).isFalse();
  }

  @Test
  void theseTestsKeepItForTheNextJudgeOfTheSameCourse(@TempDir Path folder) throws Exception {
    WorkerSupply supply = WorkerSupply.ofThisProgram();
    try (WorkerProcess worker = worker("")) {
      supply.giveBack(COURSE, worker);
      assertThat(worker.alive()).isTrue();
      assertThat(supply.take(COURSE)).isSameAs(worker);
    }
    WorkerProcess worker = worker("");
    supply.giveBack(new CourseFolder(folder), worker);
    assertThat(worker.alive()).isFalse();
  }
}
