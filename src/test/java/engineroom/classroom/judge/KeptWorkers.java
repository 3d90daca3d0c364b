package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps a warm worker for the next judge of the same course: to start one, and to have it refuse
 * its first mistake, costs more than most tests. A course that a test has made for itself is not
 * asked for again: of these none is kept.
 */
public final class KeptWorkers implements WorkerSupply {

  private static final int KEPT = 2;
  private static final Path BUILT = Path.of("target").toAbsolutePath();
  private static final Deque<Kept> IDLE = new ArrayDeque<>();

  private record Kept(CourseFolder course, WorkerProcess worker) {}

  @Override
  public WorkerProcess take(CourseFolder course) throws IOException {
    synchronized (IDLE) {
      for (Kept one : IDLE) {
        if (one.course.equals(course)) {
          IDLE.remove(one);
          if (one.worker.alive()) {
            return one.worker;
          }
          one.worker.close();
          break;
        }
      }
    }
    return new WorkerProcess(course);
  }

  @Override
  public void giveBack(CourseFolder course, WorkerProcess worker) {
    if (!course.root().toAbsolutePath().startsWith(BUILT)) {
      worker.close();
      return;
    }
    synchronized (IDLE) {
      IDLE.addLast(new Kept(course, worker));
      while (IDLE.size() > KEPT) {
        IDLE.removeFirst().worker.close();
      }
    }
  }
}
