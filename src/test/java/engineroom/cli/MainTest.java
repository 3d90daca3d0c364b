package engineroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.cli.command.ExitStatus;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Parameters;

@DisplayName("The command line")
class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Callable<Integer> task = () -> ExitStatus.OK;

  /** A command that does what a test wants. */
  @Command(name = "do")
  private final class Do implements Callable<Integer> {

    @Parameters(arity = "0..*")
    private String[] words = {};

    @Override
    public Integer call() throws Exception {
      for (String word : words) {
        out.write("[" + word + "]");
      }
      return task.call();
    }
  }

  private int run(String... args) {
    CommandLine line = Main.commandLine().addSubcommand(new Do());
    return line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(args);
  }

  private int runFailingWith(Exception error, String... args) {
    task =
        () -> {
          throw error;
        };
    return run(args);
  }

  @Test
  @DisplayName("tells its version, what it follows, and its JDK")
  void version() {
    assertThat(run("--version")).isEqualTo(ExitStatus.OK);
    assertThat(out.toString().lines())
        .hasSize(3)
        .satisfiesExactly(
            first -> assertThat(first).matches("Engine Room \\d.*"),
            second -> assertThat(second).isEqualTo("follows docker 1.6.2, commit 7c8fca2"),
            third -> assertThat(third).startsWith("runs on JDK " + Runtime.version()));
    assertThat(err.toString()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "do --help"})
  @DisplayName("helps")
  void help(String line) {
    assertThat(run(line.split(" "))).isEqualTo(ExitStatus.OK);
    assertThat(out.toString()).contains("Usage: engine-room").contains("--verbose");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  @DisplayName("ends with the status of its command")
  void status() {
    task = () -> ExitStatus.NO;
    assertThat(run("do")).isEqualTo(ExitStatus.NO);
  }

  @Test
  @DisplayName("hands arguments over as they were typed")
  void arguments() {
    assertThat(run("do", "@pom.xml", " a b ", "", "\"q\"", "${user.home}", "$1", "--", "--x"))
        .isEqualTo(ExitStatus.OK);
    assertThat(out.toString()).isEqualTo("[@pom.xml][ a b ][][\"q\"][${user.home}][$1][--x]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--nonsense", "nonsense", "do --nonsense"})
  @DisplayName("says in one line what is wrong with a line that makes no sense")
  void usage(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" ")))
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines())
        .singleElement()
        .asString()
        .startsWith("engine-room: ")
        .contains("engine-room")
        .endsWith("--help)");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  @DisplayName("says in one line why input cannot be read")
  void unreadable() {
    assertThat(runFailingWith(new NoSuchFileException("a.json"), "do"))
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(runFailingWith(new UncheckedIOException(new AccessDeniedException("b")), "do"))
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(runFailingWith(new IOException("port 80 is\n  taken"), "do"))
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(runFailingWith(new Mistake("c.json:3: not a step"), "do"))
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString().lines())
        .containsExactly(
            "engine-room: no such file: a.json",
            "engine-room: no permission: b",
            "engine-room: port 80 is taken",
            "engine-room: c.json:3: not a step");
  }

  @Test
  @DisplayName("owns up to a fault of its own, without a stack trace")
  void fault() {
    assertThat(runFailingWith(new IllegalStateException("oh"), "do")).isEqualTo(ExitStatus.FAULT);
    assertThat(err.toString().lines())
        .containsExactly(
            "engine-room: a fault of Engine Room itself, --verbose shows where: "
                + "java.lang.IllegalStateException: oh");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--verbose do", "do --verbose"})
  @DisplayName("shows the stack trace where one is asked for")
  void verbose(String line) {
    assertThat(runFailingWith(new IllegalStateException("oh"), line.split(" ")))
        .isEqualTo(ExitStatus.FAULT);
    assertThat(err.toString()).contains("at engineroom.cli.MainTest");
  }
}
