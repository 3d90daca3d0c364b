package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.UncalibratedJudge;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

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
   * @param args the course's folder, what a step is worth, how long a test may take and how long
   *     all may take, in milliseconds, the submission's name and its places
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    Thread.ofPlatform().daemon().name("end of the one who asked").start(GraderMain::endWithInput);
    Course course = Course.read(new CourseFolder(Path.of(args[0])));
    List<Path> sources = Arrays.stream(args).skip(5).map(Path::of).toList();
    Submission submission = new Submission(args[4], sources);
    GradingRules rules =
        new GradingRules(
            StepPoints.valueOf(args[1]),
            Duration.ofMillis(Long.parseLong(args[2])),
            Duration.ofMillis(Long.parseLong(args[3])));
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
