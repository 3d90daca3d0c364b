package engineroom.mutants;

import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.SourceDigests;
import engineroom.book.source.JavaMember;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files that a run depends on, and their digests. */
final class ProjectState {

  private static final Path PORT = Path.of("src/main/java/engineroom/engine");
  private static final Path TESTS = Path.of("src/test/java/engineroom");
  private static final List<String> ROOMS = List.of("chapters", "engine", "upstream");

  /** What decides which mutants there are. */
  private static final List<String> MAKERS =
      List.of(
          "AnswerMutants.java",
          "ExpressionOperators.java",
          "PitMutants.java",
          "SourceMutants.java",
          "StatementOperators.java");

  /** What decides in the language of the engine alone. */
  private static final String ADDED = "AddedMutants.java";

  /** The classroom's answers that are wrong on purpose. */
  static final List<Path> ANSWERS =
      Stream.of("wrong", "broken")
          .map(Path.of("src/main/resources/engineroom/classroom")::resolve)
          .toList();

  private final String operators;
  private final String added;
  private final SourceDigests digests = new SourceDigests(Path.of(""));

  /** The state of the project as it is now. */
  ProjectState() {
    operators = SourceDigests.of(MAKERS.stream().map(TESTS.resolve("mutants")::resolve).toList());
    added = SourceDigests.of(List.of(TESTS.resolve("mutants").resolve(ADDED)));
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
  String digest(String file) {
    return digests.of(file);
  }

  /**
   * What made the mutants of a file and decided who has to notice them: the operators, the wrong
   * answers to its methods, and the behaviours that name its members.
   *
   * @param own whether it speaks the language of the engine
   */
  String operators(boolean own, List<PlannedMutant> answers, List<MutantOwner> owners) {
    List<String> texts = answers.stream().map(one -> one.mutant() + "" + one.sources()).toList();
    List<String> named =
        owners.stream()
            .map(one -> one.id() + one.java().stream().map(JavaMember::signature).toList())
            .map(one -> one + "\n")
            .toList();
    return operators + (own ? "-" + added : "") + "-" + brief(texts) + "-" + brief(named);
  }

  private static String brief(List<String> texts) {
    return SourceDigests.hash(String.join("", texts).getBytes()).substring(0, 6);
  }

  /** What a test class is now, with what all tests of the chapters share. */
  String testDigest(String type) {
    return digests.ofTest(type);
  }

  static String type(Path source) {
    String name = source.toString().replace('\\', '/');
    return name.replaceFirst("^src/(?:main|test)/java/", "")
        .replaceFirst("\\.java$", "")
        .replace('/', '.');
  }
}
