package engineroom.classroom.export;

import engineroom.classroom.judge.TestJars;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as it is handed on: its jar, its launchers, and the jars that the classroom uses. */
final class ProgramFiles {

  private static final String LAUNCHER = "engine-room";

  /**
   * The jars of the command line, and of whoever reads archives and writes reports, by the
   * beginnings of their names; the tests have their own.
   */
  private static final List<String> NEEDED =
      List.of("apiguardian", "commons-", "jackson", "jline", "jsoup", "jspecify", "picocli");

  private final Path program;

  /** The program in the folder in which it was built. */
  ProgramFiles(Path program) {
    this.program = program;
  }

  /**
   * Adds it.
   *
   * @param top the folder for it in the archive, with a slash at its end
   */
  void addTo(RepeatableZip archive, String top) throws IOException {
    Path jar = program.resolve("engine-room.jar");
    if (!Files.isRegularFile(jar)) {
      throw new Mistake(jar + ": there is no program to hand out; mvn verify builds it");
    }
    archive.add(top + "engine-room.jar", jar);
    archive.addProgram(top + LAUNCHER, launcher(LAUNCHER));
    archive.add(top + LAUNCHER + ".cmd", launcher(LAUNCHER + ".cmd"));
    try (Stream<Path> jars = Files.list(program.resolve("lib"))) {
      Set<String> tests =
          TestJars.paths().stream()
              .map(needed -> needed.getFileName().toString())
              .collect(Collectors.toSet());
      for (Path one : jars.filter(lib -> isNeeded(lib, tests)).toList()) {
        archive.add(top + "lib/" + one.getFileName(), one);
      }
    }
  }

  /** Without the JDK of the machine that built it. */
  private byte[] launcher(String name) throws IOException {
    return Files.readString(program.resolve(name))
        .replaceAll("jdk='[^'$]+'", "jdk=''")
        .replaceAll("(?m)^if not defined jdk call :try \"/[^%\"]*\"\\R", "")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static boolean isNeeded(Path jar, Set<String> tests) {
    String name = jar.getFileName().toString();
    return name.endsWith(".jar")
        && (tests.contains(name) || NEEDED.stream().anyMatch(name::startsWith));
  }
}
