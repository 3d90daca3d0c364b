package engineroom.classroom.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Mistake;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Which wall stands where, tried with programs that are called like the real ones. */
@DisabledOnOs(OS.WINDOWS)
class WallChoiceTest {

  /** Starts what stands behind its own words. */
  private static final String WORKS = "while [ \"$1\" != -- ]; do shift; done; shift; exec \"$@\"";

  @TempDir private Path folder;

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Wall chosen(String name) throws Exception {
    return WallChoice.of(name).wall("/nowhere" + File.pathSeparator + folder);
  }

  @Test
  void whereBubblewrapWorksItStandsUnlessNobodyWantsIt() throws Exception {
    program("bwrap", WORKS);
    assertThat(chosen("auto")).isInstanceOf(Bubblewrap.class);
    assertThat(chosen("bubblewrap").told()).startsWith("bubblewrap: no network");
    assertThat(chosen("none").told()).endsWith("none of the operating system's: --sandbox none");
  }

  @Test
  void whereItIsRefusedNoneStandsAndTheReasonIsSaid() throws Exception {
    program("bwrap", "echo 'bwrap: No permissions to \033create new namespace' >&2; exit 1");
    String refused =
        "bubblewrap does not work here: bwrap: No permissions to \\u001bcreate new namespace";
    assertThat(chosen("auto")).isInstanceOf(NoWall.class);
    assertThat(chosen("auto").told()).endsWith(refused);
    assertThatThrownBy(() -> chosen("bubblewrap"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("--sandbox bubblewrap: " + refused + "; nothing is graded");
    program("bwrap", "exit 7");
    assertThat(chosen("auto").told()).endsWith("it ends with status 7");
    Files.writeString(folder.resolve("bwrap"), "no program");
    assertThat(chosen("auto").told()).contains("does not work here");
  }

  @Test
  void whereItIsMissingThatIsTheReason() throws Exception {
    assertThat(chosen("auto").told()).endsWith("bubblewrap is not installed");
    assertThatThrownBy(() -> chosen("bubblewrap")).hasMessageContaining("is not installed");
    assertThatThrownBy(() -> chosen("docker"))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("--sandbox docker: expected auto, bubblewrap or none");
  }

  @Test
  void processesAreLimitedWhereThatWorks() throws Exception {
    program("bwrap", WORKS);
    program("prlimit", "while [ \"${1#--}\" != \"$1\" ]; do shift; done; exec \"$@\"");
    Path limiter = folder.resolve("prlimit");
    assertThat(around(chosen("auto")))
        .containsSequence("--", "" + limiter, "--core=0", "--nproc=4096", "java");
    program("prlimit", "exit 1");
    assertThat(around(chosen("auto"))).containsSequence("--remount-ro", "/", "--", "java");
  }

  private List<String> around(Wall wall) {
    return wall.around(List.of("java"), folder, List.of(Path.of("/some/jar")));
  }

  @Test
  void nothingCanBeReadButWhatIsNamedAndNothingWrittenButTheRoom() throws Exception {
    program("bwrap", WORKS);
    String jdk = System.getProperty("java.home");
    assertThat(around(chosen("auto")))
        .startsWith("" + folder.resolve("bwrap"))
        .contains("--unshare-all", "--die-with-parent", "--new-session", "--clearenv")
        .containsSequence("--cap-drop", "ALL")
        .containsSequence("--ro-bind", jdk, jdk)
        .containsSequence("--ro-bind", "/some/jar", "/some/jar")
        .containsSequence("--bind", "" + folder, "" + folder)
        .doesNotContain("/home", "/etc", "/tmp", "/usr", "/usr/bin")
        .endsWith("java")
        .containsOnlyOnce("--bind");
  }
}
