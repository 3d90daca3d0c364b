package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.UncalibratedJudge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The JVM in which one submission is unpacked, parsed and graded: what a submission does to who
 * reads it, it does there. It writes the grade as a line, and ends when its standard input does.
 */
public final class GraderMain {

  /** The status with which it ends where its judge is not to be believed. */
  static final int UNCALIBRATED = 4;

  private GraderMain() {}

  /**
   * Grades a submission.
   *
   * @param args the course's folder, the submission's name and place, what a step is worth, how
   *     long a test may take and how long all may take, in milliseconds
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Thread.ofPlatform().daemon().name("end of the one who asked").start(GraderMain::endWithInput);
    Course course = Course.read(new CourseFolder(Path.of(args[0])));
    Submission submission = new Submission(args[1], Path.of(args[2]));
    GradingRules rules =
        new GradingRules(
            StepPoints.valueOf(args[3]),
            Duration.ofMillis(Long.parseLong(args[4])),
            Duration.ofMillis(Long.parseLong(args[5])));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try {
      out.println(GradeLine.of("", new Grader(course, rules).grade(submission)).text());
    } catch (UncalibratedJudge e) {
      System.err.println(e.what());
      System.exit(UNCALIBRATED);
    }
    Runtime.getRuntime().halt(0);
  }

  private static void endWithInput() {
    try {
      while (System.in.read() >= 0) {
        // Nothing is said on this way; that it ends is all there is to hear.
      }
    } catch (IOException e) {
      // Then it has ended too.
    }
    Runtime.getRuntime().halt(1);
  }
}
