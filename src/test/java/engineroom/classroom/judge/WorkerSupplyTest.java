package engineroom.classroom.judge;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void whoIsStillBeingAskedIsNotIdle() throws Exception {
    WorkerProcess worker = worker("exec sleep 600;");
    worker.awaitReady();
    Thread asking = Thread.ofVirtual().start(() -> ask(worker));
    while (worker.isUntried()) {
      Thread.onSpinWait();
    }

    assertThat(worker.alive()).isTrue();
    assertThat(worker.isIdle()).isFalse();

    worker.close();
    asking.join();
  }

  private static void ask(WorkerProcess worker) {
    try {
      worker.ask(REQUEST, Allowance.unlimited());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** One worker, and what came back. */
  private record OneWorker(WorkerProcess worker, List<WorkerProcess> back) implements WorkerSupply {
    @Override
    public WorkerProcess take(CourseFolder course) {
      return worker;
    }

    @Override
    public void giveBack(CourseFolder course, WorkerProcess worker) {
      back.add(worker);
    }
  }

  private static Judge judge(WorkerSupply supply) {
    return new Judge(CourseFixture.folder(), Judge.LIMIT, Allowance.unlimited(), supply);
  }

  @Test
  void aJudgeGivesBackAWorkerThatIsIdleAndEndsOneThatIsNot() throws Exception {
    try (WorkerProcess idle = worker("")) {
      OneWorker supply = new OneWorker(idle, new ArrayList<>());
      judge(supply).close();
      assertThat(supply.back).containsExactly(idle);
      assertThat(idle.alive()).isTrue();
    }
    WorkerProcess busy = worker("exec sleep 600;");
    busy.awaitReady();
    OneWorker supply = new OneWorker(busy, new ArrayList<>());
    Judge judge = judge(supply);
    Thread asking = Thread.ofVirtual().start(() -> ask(busy));
    while (busy.isUntried()) {
      Thread.onSpinWait();
    }
    judge.close();

    assertThat(supply.back).isEmpty();
    assertThat(busy.alive()).isFalse();
    asking.join();
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
