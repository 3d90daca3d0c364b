package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.judge.UncalibratedJudge;
import engineroom.classroom.study.Workspace;
import engineroom.classroom.wall.NoWall;
import engineroom.classroom.wall.Wall;
import engineroom.classroom.wall.WallChoice;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Grading in a JVM of its own, which may die. */
@Timeout(120)
class GraderProcessTest {

  private static final GradingRules RULES =
      new GradingRules(StepPoints.MINUTES, Duration.ofSeconds(4), Duration.ofSeconds(60));

  /** Tries what no engine may, and says at what it has succeeded. */
  private static final String REACHES =
      """
      import java.nio.file.*;
      class Reaches {
        interface Reach { void out() throws Exception; }
        static void main(String[] args) {
          reach("the room", () -> Files.writeString(Path.of("mine"), "mine"));
          reach("the network", () -> new java.net.Socket("127.0.0.1", PORT).close());
          reach("the users", () -> Files.readString(Path.of("/etc/passwd")));
          reach("a neighbour", () -> Files.readString(Path.of("NEIGHBOUR")));
          reach("the outside", () -> Files.writeString(Path.of("NEIGHBOUR"), "mine"));
          reach("its own sources", () -> Files.writeString(Path.of(args[args.length - 1], "New.java"), ""));
          reach("a program", () -> new ProcessBuilder("/bin/sh", "-c", "true").start());
          reach("the environment", () -> System.getenv("PATH").length());
          reach("processes", () -> ProcessHandle.of(PID).orElseThrow());
        }
        static void reach(String what, Reach reach) {
          try {
            reach.out();
            System.out.print(what + ", ");
          } catch (Exception e) {
          }
        }
      }
      """;

  private final Course course = CourseFixture.course();
  private Wall wall = new NoWall("none is wanted");

  @TempDir private Path folder;

  private Grade graded(String script) throws Exception {
    Submission submission = new Submission("anna", folder);
    return new GraderProcess(course, RULES, wall, place -> List.of("sh", "-c", script))
        .grade(submission);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void oneThatDiesIsNamedInItsRow() throws Exception {
    assertThat(graded("echo java.lang.OutOfMemoryError >&2; exit 3").obstacle())
        .contains("it needs more memory than the grader has to read it with");
    assertThat(graded("echo java.lang.StackOverflowError >&2; exit 1").obstacle())
        .contains("its sources nest deeper than the grader can follow");
    Grade other = graded("echo half a li; kill -9 $$");
    assertThat(other.obstacle()).contains("the grader's JVM ended with status 137: half a li");
    assertThat(other.points()).isZero();
    assertThat(other.of()).isPositive();
  }

  @Test
  void oneThatIsGoneMeanwhileIsNamedInItsRow() throws Exception {
    Grade grade =
        new GraderProcess(course, RULES, wall)
            .grade(new Submission("anna", folder.resolve("gone")));
    assertThat(grade.obstacle().orElse("")).startsWith("it cannot be read: ").contains("gone");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aJudgeThatIsNotToBeBelievedEndsAll() {
    assertThatThrownBy(() -> graded("echo no test noticed it >&2; exit 4"))
        .isInstanceOf(UncalibratedJudge.class)
        .hasMessageContaining("no test noticed it");
  }

  /** What a submission reaches that no list of classes holds back. */
  private String reached() throws Exception {
    Path neighbour = Files.writeString(folder.resolve("neighbour"), "of another");
    Path mine = Files.createDirectories(folder.resolve("anna"));
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String reaches =
          REACHES
              .replace("PORT", String.valueOf(server.getLocalPort()))
              .replace("NEIGHBOUR", neighbour.toString())
              .replace("PID", String.valueOf(ProcessHandle.current().pid()));
      Path source = Files.writeString(mine.resolve("Reaches.java"), reaches);
      List<String> command = List.of(java.toString(), "-Xmx128m", source.toString());
      Grade grade =
          new GraderProcess(course, RULES, wall, place -> command)
              .grade(new Submission("anna", mine));
      assertThat(grade.points()).isZero();
      return grade.obstacle().orElseThrow();
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void withoutAWallCodeThatGetsPastTheListReachesAll() throws Exception {
    assertThat(reached())
        .endsWith(
            "the room, the network, the users, a neighbour, the outside, its own sources, a"
                + " program, the environment, processes,");
  }

  @Test
  void withinBubblewrapItReachesItsRoomAlone() throws Exception {
    behindBubblewrap();
    assertThat(reached()).endsWith("ended with status 0: the room,");
    assertThat(folder.resolve("neighbour")).hasContent("of another");
    assertThat(folder.resolve("anna/New.java")).doesNotExist();
  }

  private void behindBubblewrap() throws Exception {
    wall = WallChoice.AUTO.wall(System.getenv("PATH"));
    assumeTrue(!(wall instanceof NoWall), wall::told);
  }

  @Test
  @Tag("slow")
  void aWallCostsNoHonestSubmissionAPoint() throws Exception {
    behindBubblewrap();
    Workspace workspace = Workspace.start(folder.resolve("änne (1)"), course.folder());
    CourseFixture.solve(workspace, "Engine#register");
    CourseFixture.solve(workspace, "Engine#shutdown");
    Submission submission = Submission.of(workspace.root());
    Grade inside = new GraderProcess(course, RULES, wall).grade(submission);
    assertThat(inside)
        .isEqualTo(new GraderProcess(course, RULES, new NoWall("")).grade(submission));
    assertThat(inside.whole()).isEqualTo(2);
  }

  @Test
  @Tag("slow")
  void aWorkspaceGetsWhatItGetsInOneJvm() throws Exception {
    Workspace workspace = Workspace.start(folder.resolve("anna"), course.folder());
    CourseFixture.solve(workspace, "Engine#register");
    Submission submission = Submission.of(workspace.root());
    Grade alone = new GraderProcess(course, RULES, wall).grade(submission);
    assertThat(alone).isEqualTo(new Grader(course, RULES).grade(submission));
    assertThat(alone.points()).isPositive();
  }
}
