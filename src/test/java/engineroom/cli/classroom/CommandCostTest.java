package engineroom.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.study.Workspace;
import engineroom.cli.command.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What makes a command of the classroom slow, counted: seconds are the machine's, classes that are
 * loaded, JVMs that are started and engines that are compiled are the command's own.
 */
@DisplayName("A command of the classroom")
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class CommandCostTest {

  /** What takes long to load, and what only some commands need. */
  private static final List<String> HEAVY =
      List.of(
          "org.asciidoctor.",
          "org.jruby.",
          "net.sourceforge.plantuml.",
          "org.jsoup.",
          "org.junit.",
          "org.assertj.",
          "com.sun.tools.javac.");

  @TempDir private Path folder;
  private CountedJdk jdk;
  private Workspace mine;

  @BeforeEach
  void start() throws IOException {
    jdk = CountedJdk.in(folder);
    mine = Workspace.start(folder.resolve("mine"), CourseFixture.folder());
  }

  @AfterEach
  void stop() throws IOException {
    jdk.close();
  }

  private int run(String command, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "class",
                command,
                "--course",
                CourseFixture.folder().root().toAbsolutePath().toString()));
    arguments.addAll(Arrays.asList(more));
    return jdk.run(arguments);
  }

  private int inside(String command, String... more) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("--workspace", mine.root().toString()));
    arguments.addAll(Arrays.asList(more));
    return run(command, arguments.toArray(String[]::new));
  }

  @Test
  @DisplayName("that only reads loads nothing heavy, and starts nothing")
  void reading() throws Exception {
    assertThat(inside("list")).as(jdk.said()).isZero();

    assertThat(jdk.started()).isEmpty();
    assertThat(jdk.loaded()).hasSizeBetween(500, 3_200).noneMatch(CommandCostTest::isHeavy);
  }

  @Test
  @Tag("slow")
  @DisplayName("that judges starts one JVM, which compiles a planted mistake and the engine once")
  void judging() throws Exception {
    assertThat(inside("check", "1")).as(jdk.said()).isEqualTo(ExitStatus.NO);
    assertThat(jdk.started()).hasSize(1);
    assertThat(jdk.asked()).as("what is not written is not tried").hasSize(1);

    CourseFixture.solve(mine, "Engine#register");
    assertThat(inside("check", "1")).as(jdk.said()).isZero();
    assertThat(jdk.started()).hasSize(1);
    assertThat(jdk.asked()).hasSize(2);
    assertThat(jdk.loaded())
        .hasSizeBetween(500, 3_800)
        .filteredOn(CommandCostTest::isHeavy)
        .allMatch(type -> type.startsWith("org."), "a class whose jar the worker needs")
        .hasSizeLessThan(15);
  }

  @Test
  @Tag("slow")
  @DisplayName("that grades starts two JVMs a submission, and compiles one that is right once")
  void grading() throws Exception {
    CourseFixture.solve(mine, "Engine#register");
    assertThat(run("grade", mine.root().toString(), "--sandbox", "none")).as(jdk.said()).isZero();
    assertThat(jdk.started()).hasSize(2);
    assertThat(jdk.asked()).hasSize(2);
    assertThat(jdk.loaded()).hasSizeBetween(500, 3_800);
  }

  private static boolean isHeavy(String type) {
    return HEAVY.stream().anyMatch(type::startsWith);
  }
}
