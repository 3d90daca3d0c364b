package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import java.io.IOException;
import java.util.ServiceLoader;

/**
 * Where judges have their first worker from, and who gets their last.
 *
 * <p>Each judge has workers of its own, so that no student's code meets another's, unless the class
 * path says otherwise ({@link ServiceLoader}): a program that opens many judges on code that it
 * trusts, as these tests are, may keep a warm worker for the next.
 */
interface WorkerSupply {

  /** A worker for a course. */
  WorkerProcess take(CourseFolder course) throws IOException;

  /**
   * Takes a worker back.
   *
   * @param worker one that lives and has answered all that it was asked
   */
  void giveBack(CourseFolder course, WorkerProcess worker);

  /** What the class path says. */
  static WorkerSupply ofThisProgram() {
    return ServiceLoader.load(WorkerSupply.class).findFirst().orElse(OneToEach.SUPPLY);
  }

  /** A new worker to each judge, that ends with it. */
  enum OneToEach implements WorkerSupply {
    SUPPLY;

    @Override
    public WorkerProcess take(CourseFolder course) throws IOException {
      return new WorkerProcess(course);
    }

    @Override
    public void giveBack(CourseFolder course, WorkerProcess worker) {
      worker.close();
    }
  }
}
