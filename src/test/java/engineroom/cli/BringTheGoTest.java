package engineroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.original.GoHostFixture;
import engineroom.book.original.MadeUpGo;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Where the Go cannot be brought: what is brought is never of docker, and so is never kept. */
@DisplayName("The command book, asked for the Go,")
class BringTheGoTest {

  private final StringWriter err = new StringWriter();
  @TempDir private Path project;
  private MadeUpGo go;

  @BeforeEach
  void makeAProject() throws IOException {
    go = MadeUpGo.by(Path.of("chapters/facts/files.json"));
    Files.createDirectories(project.resolve("chapters/facts"));
    Files.createDirectories(project.resolve("target/test-results"));
    Files.writeString(project.resolve("chapters/book.adoc"), "= Book\n");
    Files.writeString(project.resolve("chapters/facts/files.json"), go.facts());
  }

  private String refusal(String... options) {
    CommandLine commandLine = Main.commandLine();
    commandLine.setErr(new PrintWriter(err, true));
    String[] args = new String[options.length + 3];
    args[0] = "book";
    args[1] = "--project";
    args[2] = project.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    assertThat(commandLine.execute(args)).isEqualTo(2);
    assertThat(project.resolve("target/book")).doesNotExist();
    assertThat(err.toString().lines()).hasSize(1);
    return err.toString();
  }

  @Test
  @DisplayName("names the host that does not answer, and what else there is")
  void nobodyAnswers() throws IOException {
    GoHostFixture gone = GoHostFixture.with(go.files());
    gone.close();
    assertThat(refusal("--go", "--go-host", gone.folder().toString()))
        .startsWith("engine-room: " + gone.folder().getAuthority() + " does not answer")
        .contains("--go-source");
  }

  @Test
  @DisplayName("names the file that is another version's")
  void anotherVersion() throws IOException {
    try (GoHostFixture host = GoHostFixture.with(go.files())) {
      host.put("streams.go", "package engine\n");
      assertThat(refusal("--go-host", host.folder().toString()))
          .contains(
              "streams.go is not the one of docker 1.6.2",
              "00a22ef62d0892081db869c2b7218e03c7af8770",
              go.ids().get("streams.go") + " is wanted");
    }
  }

  @Test
  @DisplayName("names the file that is missing in a checkout")
  void missingFile() throws IOException {
    Path docker = go.checkout(project.resolve("docker"));
    Files.delete(docker.resolve("engine/hack.go"));
    assertThat(refusal("--go-source", docker.toString()))
        .contains(docker + ": hack.go of docker 1.6.2 is missing there");
  }

  @Test
  @DisplayName("names a place that is none, and an address that is none")
  void noPlace() {
    assertThat(refusal("--go-source", "nowhere")).contains("nowhere: expected a folder or a zip");
    err.getBuffer().setLength(0);
    assertThat(refusal("--go-host", "nowhere")).contains("--go-host nowhere: expected the web");
  }
}
