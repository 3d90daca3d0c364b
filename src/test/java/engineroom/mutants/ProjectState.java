package engineroom.mutants;

import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The files that a run depends on, and their digests. */
final class ProjectState {

  private static final Path PORT = Path.of("src/main/java/engineroom/engine");
  private static final Path TESTS = Path.of("src/test/java/engineroom");
  private static final List<String> ROOMS = List.of("chapters", "engine", "upstream");
  private static final int SHORT = 12;

  /** What decides which mutants there are. */
  private static final List<String> MAKERS =
      List.of(
          "AnswerMutants.java",
          "ExpressionOperators.java",
          "PitMutants.java",
          "SourceMutants.java",
          "StatementOperators.java");

  /** The classroom's answers that are wrong on purpose. */
  static final List<Path> ANSWERS =
      Stream.of("wrong", "broken")
          .map(Path.of("src/main/resources/engineroom/classroom")::resolve)
          .toList();

  private final String operators;
  private final String stage;

  /** The state of the project as it is now. */
  ProjectState() {
    operators = digest(MAKERS.stream().map(TESTS.resolve("mutants")::resolve).toList());
    List<Path> shared = new ArrayList<>(Project.files(TESTS.resolve("chapters"), ".java"));
    shared.removeIf(file -> file.toString().endsWith("Test.java"));
    shared.add(Path.of("src/main/java/engineroom/replay/TurnedClock.java"));
    stage = digest(shared);
  }

  /** The port's files, from the project's folder. */
  List<String> port() {
    return Project.files(PORT, ".java").stream()
        .map(file -> file.toString().replace('\\', '/'))
        .filter(file -> !file.endsWith("package-info.java"))
        .toList();
  }

  /** All test classes that may notice a mutant. */
  List<String> testTypes() {
    return ROOMS.stream()
        .flatMap(room -> Project.files(TESTS.resolve(room), "Test.java").stream())
        .map(ProjectState::type)
        .toList();
  }

  /** What a source is now. */
  static String digest(String file) {
    return digest(List.of(Path.of(file)));
  }

  /** What made the mutants: the operators, and for a file the wrong answers to its methods. */
  String operators(List<PlannedMutant> answers) {
    List<String> texts = answers.stream().map(one -> one.mutant() + "" + one.sources()).toList();
    return operators + "-" + hash(String.join("", texts).getBytes()).substring(0, 6);
  }

  /** What a test class is now, with what all tests of the chapters share. */
  String testDigest(String type) {
    return hash((digest(file(type)) + stage).getBytes());
  }

  private static String file(String type) {
    return "src/test/java/" + type.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }

  static String type(Path source) {
    String name = source.toString().replace('\\', '/');
    return name.replaceFirst("^src/(?:main|test)/java/", "")
        .replaceFirst("\\.java$", "")
        .replace('/', '.');
  }

  private static String digest(List<Path> files) {
    try {
      StringBuilder all = new StringBuilder();
      for (Path file : files) {
        all.append(Files.isRegularFile(file) ? hash(Files.readAllBytes(file)) : "-");
      }
      return hash(all.toString().getBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).substring(0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
