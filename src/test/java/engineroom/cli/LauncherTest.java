package engineroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the launcher's template with JDKs that are a shell script and a file {@code release}. */
@DisplayName("The launcher")
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final Path TEMPLATE = Path.of("src/main/launcher/engine-room");

  @TempDir private Path folder;
  private Path launcher;
  private Path oldJdk;

  @BeforeEach
  void build() throws IOException {
    launcher = Files.createDirectory(folder.resolve("a build's")).resolve("engine-room");
    oldJdk = jdk("old", "17.0.15");
    rememberJdk(oldJdk);
  }

  private void rememberJdk(Path jdk) throws IOException {
    String script = Files.readString(TEMPLATE).replace("@JDK@", jdk.toString());
    Files.writeString(launcher, script);
    launcher.toFile().setExecutable(true);
  }

  /** A JDK whose {@code java} tells its name, what it was asked to run, and with what. */
  private Path jdk(String name, String version) throws IOException {
    Path jdk = folder.resolve(name);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        printf '%%s' '%s'
        while [ "$1" != -jar ]; do printf '<%%s>' "$1" >>"${OPTIONS:-/dev/null}"; shift; done
        shift
        printf '[%%s]' "$@"
        """
            .formatted(name));
    java.toFile().setExecutable(true);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\nOS=\"y\"\n");
    return jdk;
  }

  private record Ended(int status, String out, String err) {}

  private Ended run(Map<String, String> environment, Path program, String... args)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(program.toString());
    builder.command().addAll(List.of(args));
    builder.environment().keySet().removeAll(List.of("JAVA_HOME", "ENGINE_ROOM_JVM"));
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("a cache").toString());
    builder.environment().put("PATH", oldJdk.resolve("bin") + ":/usr/bin:/bin");
    builder.environment().putAll(environment);
    builder.redirectOutput(folder.resolve("out").toFile());
    builder.redirectError(folder.resolve("err").toFile());
    int status = builder.directory(folder.toFile()).start().waitFor();
    return new Ended(
        status, Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
  }

  private String jar() throws IOException {
    return "[" + launcher.toRealPath().resolveSibling("engine-room.jar") + "]";
  }

  @Test
  @DisplayName("prefers JAVA_HOME, then the PATH, then the JDK of the build")
  void order() throws Exception {
    Path home = jdk("home of java", "25.0.3");
    Path path = jdk("path", "25");
    rememberJdk(jdk("build", "26-ea"));
    String onPath = path.resolve("bin") + ":/usr/bin:/bin";

    Map<String, String> both = Map.of("JAVA_HOME", home.toString(), "PATH", onPath);
    assertThat(run(both, launcher).out()).isEqualTo("home of java" + jar());
    Map<String, String> old = Map.of("JAVA_HOME", oldJdk.toString(), "PATH", onPath);
    assertThat(run(old, launcher).out()).isEqualTo("path" + jar());
    assertThat(run(Map.of(), launcher).out()).isEqualTo("build" + jar());
  }

  @Test
  @DisplayName("finds the JDK behind a symlink on the PATH")
  void linkedJava() throws Exception {
    Path jdk = jdk("linked", "30.1");
    Path bin = Files.createDirectory(folder.resolve("links"));
    Path elsewhere = Files.createSymbolicLink(bin.resolve("to"), jdk.resolve("bin/java"));
    Files.createSymbolicLink(bin.resolve("java"), elsewhere.getFileName());

    assertThat(run(Map.of("PATH", bin + ":/usr/bin:/bin"), launcher).out())
        .isEqualTo("linked" + jar());
  }

  @ParameterizedTest
  @CsvSource({"25, 0", "25.0.3, 0", "26-ea, 0", "100, 0", "24.9.9, 3", "9, 3", "1.8.0_292, 3"})
  @DisplayName("takes versions from 25 on")
  void versions(String version, int status) throws Exception {
    Path home = jdk("home", version);
    assertThat(run(Map.of("JAVA_HOME", home.toString()), launcher).status()).isEqualTo(status);
  }

  @Test
  @DisplayName("says in one line what to install where no JDK will do")
  void none() throws Exception {
    Path noJdk = folder.resolve("gone");
    rememberJdk(noJdk);
    Ended ended = run(Map.of("JAVA_HOME", noJdk.toString(), "PATH", "/nowhere"), launcher);

    assertThat(ended)
        .isEqualTo(
            new Ended(
                3, "", "engine-room: install a JDK 25 or newer and set JAVA_HOME to its folder\n"));
  }

  @Test
  @DisplayName("passes arguments on untouched")
  void arguments() throws Exception {
    Map<String, String> home = Map.of("JAVA_HOME", jdk("home", "25").toString());
    assertThat(run(home, launcher, "a  b", "", "*", "$HOME", "'q\"", "-x", "@y", "\\n").out())
        .isEqualTo("home" + jar() + "[a  b][][*][$HOME]['q\"][-x][@y][\\n]");
  }

  @Test
  @DisplayName("finds its jar through symlinks, relative ones as well")
  void linkedLauncher() throws Exception {
    Map<String, String> home = Map.of("JAVA_HOME", jdk("home", "25").toString());
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path relative = Path.of("..", "a build's", "engine-room");
    Path link = Files.createSymbolicLink(bin.resolve("to"), relative);
    Path linkToLink = Files.createSymbolicLink(folder.resolve("er"), link);

    assertThat(run(home, linkToLink).out()).isEqualTo("home" + jar());
    assertThat(run(home, Path.of("/bin/sh"), "er").out()).isEqualTo("home" + jar());
  }

  @Test
  @DisplayName("ends with the status of the JVM")
  void status() throws Exception {
    Path home = jdk("home", "25");
    Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nexit 42\n");
    assertThat(run(Map.of("JAVA_HOME", home.toString()), launcher).status()).isEqualTo(42);
  }

  /** The options with which the JVM is started. */
  private String options(Map<String, String> environment, String... args) throws Exception {
    Path options = folder.resolve("options");
    Files.deleteIfExists(options);
    Map<String, String> all = new HashMap<>(environment);
    all.put("JAVA_HOME", jdk("home", "25").toString());
    all.put("OPTIONS", options.toString());
    assertThat(run(all, launcher, args).status()).isZero();
    return Files.readString(options);
  }

  @Test
  @DisplayName("keeps the classes of the classroom in the user's cache")
  void archive() throws Exception {
    Path cache = folder.resolve("a cache/engine-room");
    String place = "<-XX:SharedArchiveFile=" + cache + "/classes-";
    assertThat(options(Map.of(), "--version")).doesNotContain("Archive");
    assertThat(options(Map.of(), "class", "watch")).doesNotContain("Archive");
    assertThat(cache).doesNotExist();

    String list = options(Map.of(), "class", "list");
    assertThat(list).contains(place, "<-XX:+AutoCreateSharedArchive><-Xlog:disable>");
    assertThat(cache).isEmptyDirectory();

    int at = list.indexOf(cache.toString());
    Path kept = Path.of(list.substring(at, list.indexOf('>', at)));
    Files.writeString(kept, "an archive");
    assertThat(options(Map.of(), "class", "watch")).contains(place).doesNotContain("AutoCreate");
    Files.write(kept, new byte[512]);
    assertThat(options(Map.of(), "class", "watch")).doesNotContain("Archive");
    assertThat(kept).doesNotExist();
  }

  @Test
  @DisplayName("does without an archive where there is no place for one")
  void withoutACache() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    Map<String, String> blocked = Map.of("XDG_CACHE_HOME", file.toString());
    assertThat(options(blocked, "class", "list")).doesNotContain("Archive");
    Map<String, String> homeless = Map.of("XDG_CACHE_HOME", "", "HOME", "");
    assertThat(options(homeless, "class", "list")).doesNotContain("Archive");
  }
}
