package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnswerMutantsTest {

  private static final Set<String> SMALL_DOCKER =
      Project.files(Path.of("src/main/java/engineroom/daemon"), ".java").stream()
          .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
          .collect(Collectors.toSet());

  @Test
  void everyAnswerIsOneOrIsAboutTheSmallDocker() throws IOException {
    List<PlannedMutant> found = AnswerMutants.of(ProjectState.ANSWERS.toArray(Path[]::new));

    assertThat(found).hasSizeGreaterThan(400);
    assertThat(found)
        .allSatisfy(one -> assertThat(one.sources()).containsKey(one.mutant().file()))
        .allSatisfy(one -> assertThat(one.first()).isPositive());
    assertThat(beside(found))
        .isNotEmpty()
        .allSatisfy(file -> assertThat(SMALL_DOCKER).as(file.toString()).contains(type(file)));
  }

  private static List<Path> beside(List<PlannedMutant> found) {
    Set<String> names =
        found.stream()
            .map(one -> one.mutant().id().replaceFirst(".* ", ""))
            .collect(Collectors.toSet());
    return ProjectState.ANSWERS.stream()
        .flatMap(
            folder ->
                Project.files(folder, ".java").stream()
                    .filter(
                        file ->
                            !names.contains(
                                (folder.getFileName() + "/" + folder.relativize(file))
                                    .replaceFirst("\\.java$", ""))))
        .toList();
  }

  /** The class whose method the first line of an answer names. */
  private static String type(Path answer) {
    try {
      return Files.readString(answer).replaceFirst("(?s)^// (\\w+)[.#].*", "$1");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
