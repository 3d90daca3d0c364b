package engineroom.classroom.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.study.Workspace;
import engineroom.classroom.wall.Wall;
import engineroom.classroom.wall.WallChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Honest students among those who try everything, graded in one run. */
@Timeout(3000)
@Tag("slow")
@Tag("hostile")
class HostileSubmissionsTest {

  private static final String ENGINE = "src/main/java/engineroom/engine/Engine.java";
  private static final GradingRules RULES =
      new GradingRules(StepPoints.EQUAL, Duration.ofSeconds(4), Duration.ofSeconds(90));

  private final Course course = CourseFixture.course();

  @TempDir private Path folder;
  private final List<Submission> submissions = new ArrayList<>();

  /** Statements in the place of what the first step asks for; none of them stores a handler. */
  private static Map<String, String> statements() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("nothing", "");
    all.put("parentheses", "int x = " + "(".repeat(200_000) + "1" + ")".repeat(200_000) + ";");
    all.put("a-sum", "int x = 1" + " + 1".repeat(70_000) + ";");
    all.put("blocks", "{".repeat(5_000) + "}".repeat(5_000));
    all.put("megabytes", "throw new RuntimeException(\"\\u001b[31m\".repeat(600_000));");
    all.put("memory", "throw new OutOfMemoryError(\"mine\");");
    all.put("stack", "register(name, handler);");
    all.put("death", "throw new ThreadDeath();");
    all.put("prints", "for (int i = 0; i < 99; i++) System.out.println(\"x\".repeat(99_999));");
    all.put("verdict", "System.out.println(\"{\\\"is\\\":\\\"Done\\\"}\"); System.out.flush();");
    all.put("endless", "while (true) {}");
    all.put("exit", "System.exit(0);");
    all.put("halt", "Runtime.getRuntime().halt(0);");
    all.put("property", "System.getProperty(\"java.class.path\");");
    all.put("environment", "System.getenv();");
    all.put("file", "new java.io.File(\"/tmp/hostile\").delete();");
    all.put(
        "context", "new SecurityManager() { Object all() { return getClassContext(); } }.all();");
    all.put(
        "names", "try { Class.forName(\"org.junit.jupiter.api.Test\"); } catch (Exception e) {}");
    all.put("walks", "StackWalker.getInstance().forEach(frame -> {});");
    all.put("socket", "try { new java.net.ServerSocket(0); } catch (java.io.IOException e) {}");
    all.put(
        "listens",
        "try { HttpDoor.open(this, new java.net.InetSocketAddress(0)); } catch (java.io.IOException"
            + " e) {}");
    all.put("lies", "throw new Lie();");
    all.put("lies-later", "throw new AssertionError(new Lie());");
    all.put("skips", "throw new org.opentest4j.TestAbortedException();");
    all.put("coin", "if (COIN) throw new Lie();");
    all.put("threads", "for (int i = 0; i < 400; i++) spin();");
    all.put("uncaught", "Thread.currentThread().setUncaughtExceptionHandler((t, e) -> {});");
    all.put("interrupts", "Thread.currentThread().interrupt();");
    all.put("arrow", "System.out.println(\"\\u001b[2J\\u202e=cmd|calc\");");
    return all;
  }

  private static final String MORE =
      """
        private static final boolean COIN = new java.util.Random().nextBoolean();
        private static void spin() {
          Thread thread = new Thread(() -> { while (true) {} });
          thread.setDaemon(true);
          thread.start();
        }
        static final class Lie extends RuntimeException {
          private static final long serialVersionUID = 1L;
          @Override public String getMessage() { throw new IllegalStateException(); }
          @Override public String toString() { throw new IllegalStateException(); }
          @Override public int hashCode() { throw new IllegalStateException(); }
          @Override public synchronized Throwable getCause() { throw new IllegalStateException(); }
          @Override public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }
        }
      """;

  private Workspace handIn(String name) throws IOException {
    Workspace workspace = Workspace.start(folder.resolve(name), course.folder());
    submissions.add(Submission.of(workspace.root()));
    return workspace;
  }

  private void honest(String name, String... methods) throws IOException {
    Workspace workspace = handIn(name);
    for (StepMethod member : course.folder().readMembers()) {
      String method = member.signature().type() + "#" + member.signature().name();
      if (List.of(methods).contains(method) || methods.length == 0) {
        CourseFixture.solve(workspace, method);
      }
    }
  }

  private void hostile(String name, String statement) throws IOException {
    Workspace workspace = handIn(name);
    CourseFixture.write(workspace, "Engine#register", "{\n    " + statement + "\n  }");
    Path engine = workspace.root().resolve(ENGINE);
    String text = Files.readString(engine);
    Files.writeString(engine, text.substring(0, text.lastIndexOf('}')) + MORE + "}\n");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        files.put(folder.relativize(file).toString(), new String(bytes, StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void noneTakesFromAnotherOrGetsWhatItHasNotEarned() throws Exception {
    honest("all");
    Map<String, String> statements = statements();
    assertThat(statements).hasSizeGreaterThan(25);
    for (var one : statements.entrySet()) {
      hostile(one.getKey(), one.getValue());
    }
    honest("first", "Engine#register");
    honest("last", "Engine#shutdown");
    Map<String, String> before = files();
    Wall wall = WallChoice.AUTO.wall(System.getenv("PATH"));

    List<Grade> grades =
        new GradingRun(new GraderProcess(course, RULES, wall)::grade, 2, line -> {})
            .grade(submissions);

    assertSoftly(
        softly -> {
          for (Grade grade : grades) {
            double earned =
                switch (grade.name()) {
                  case "all" -> grade.of();
                  case "first", "last" -> 10;
                  default -> 0;
                };
            softly.assertThat(grade.points()).as(GradeText.of(List.of(grade))).isEqualTo(earned);
          }
        });
    assertThat(GradeText.of(grades)).doesNotContain("\u001b", "a fault of the judge");
    assertThat(GradeCsv.of(grades)).doesNotContain("\u001b").hasLineCount(submissions.size() + 1);
    assertThat(files()).isEqualTo(before);
  }
}
