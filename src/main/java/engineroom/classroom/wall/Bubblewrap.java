package engineroom.classroom.wall;

import engineroom.files.ControlCharacters;
import engineroom.files.TemporaryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What Linux keeps processes apart with, as bubblewrap sets it up: inside there are the JDK and
 * what was named, all to be read alone, one folder to write in, no network, no process but one's
 * own, and no variable of the environment. When who has started it ends, all inside ends.
 *
 * @param program bubblewrap
 * @param limiter the program that limits processes; absent where they are not limited
 */
public record Bubblewrap(Path program, Optional<Path> limiter) implements Wall {

  /** What programs are linked with, where there is such a folder or file. */
  private static final List<String> LIBRARIES =
      List.of(
          "/usr/lib",
          "/usr/lib32",
          "/usr/lib64",
          "/lib",
          "/lib32",
          "/lib64",
          "/nix/store",
          "/etc/ld.so.cache");

  /** Processes and threads: far more than a grader, its judge and the tests ever have. */
  private static final int MOST_THREADS = 4096;

  private static final int PATIENCE_SECONDS = 30;

  /** The one in the folders of a {@code PATH}, if there is one. */
  static Optional<Bubblewrap> on(String path) {
    return find("bwrap", path).map(program -> new Bubblewrap(program, find("prlimit", path)));
  }

  private static Optional<Path> find(String name, String path) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name).toAbsolutePath())
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** This, and the same without what may not work everywhere. */
  List<Bubblewrap> strongestFirst() {
    return limiter.isEmpty()
        ? List.of(this)
        : List.of(this, new Bubblewrap(program, Optional.empty()));
  }

  @Override
  public List<String> around(List<String> command, Path room, Collection<Path> readable) {
    List<String> words = new ArrayList<>();
    words.add(program.toString());
    words.addAll(
        List.of(
            "--unshare-all",
            "--die-with-parent",
            "--new-session",
            "--cap-drop",
            "ALL",
            "--clearenv",
            "--setenv",
            "LC_ALL",
            "C.UTF-8"));
    LIBRARIES.forEach(place -> words.addAll(List.of("--ro-bind-try", place, place)));
    Set<Path> places = new LinkedHashSet<>(jdk());
    limiter.ifPresent(places::add);
    places.addAll(readable);
    places.forEach(one -> words.addAll(List.of("--ro-bind", "" + one, "" + one)));
    words.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    words.addAll(List.of("--bind", "" + room, "" + room, "--chdir", "" + room));
    words.addAll(List.of("--remount-ro", "/", "--"));
    limiter.ifPresent(
        one -> words.addAll(List.of("" + one, "--core=0", "--nproc=" + MOST_THREADS)));
    words.addAll(command);
    return words;
  }

  /** The JDK, and what it links to elsewhere: some keep their settings and certificates apart. */
  private static Set<Path> jdk() {
    Path home = Path.of(System.getProperty("java.home"));
    Set<Path> places = new LinkedHashSet<>(List.of(home));
    for (Path part : List.of(home, home.resolve("conf"), home.resolve("lib/security"))) {
      try (Stream<Path> inside = Files.list(part)) {
        for (Path one : inside.toList()) {
          Path real = one.toRealPath();
          if (!real.startsWith(home.toRealPath())) {
            places.add(real);
          }
        }
      } catch (IOException e) {
        // What cannot be followed out here is missing in there as well.
      }
    }
    return places;
  }

  /** Why it does not work here, if it does not: a JVM is started inside, and tells its version. */
  Optional<String> obstacle() throws IOException, InterruptedException {
    try (TemporaryFolder place = TemporaryFolder.create("engine-room-wall-")) {
      return obstacle(place.path());
    }
  }

  private Optional<String> obstacle(Path place) throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path room = Files.createDirectory(place.resolve("room"));
    Path said = place.resolve("said");
    Process process;
    try {
      process =
          new ProcessBuilder(
                  around(List.of(java.toString(), "-Xmx64m", "-version"), room, List.of()))
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
    } catch (IOException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly().waitFor();
      return Optional.of("it does not come to an end");
    }
    return process.exitValue() == 0 ? Optional.empty() : Optional.of(firstLine(said, process));
  }

  private static String firstLine(Path said, Process process) throws IOException {
    return new String(Files.readAllBytes(said), StandardCharsets.UTF_8)
        .lines()
        .findFirst()
        .map(ControlCharacters::visible)
        .orElse("it ends with status " + process.exitValue());
  }

  @Override
  public String told() {
    return "bubblewrap: no network, no other's files, no other's processes; within it, the list of"
        + " what an engine may name";
  }
}
