package engineroom.book.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EquivalentMutantsTest {

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  private List<MutantResult> declare(String list, MutantResult... results) throws IOException {
    Path file = Files.writeString(folder.resolve("equivalents.txt"), list);
    return EquivalentMutants.read(new Project(folder), file, problems).declare(List.of(results));
  }

  private static MutantResult result(String id, MutantStatus status) {
    Mutant mutant = new Mutant(id, "source", "lock", "Engine.java", "Engine#run", 1, "", "", "");
    List<String> killers = status.noticed() ? List.of("T#t") : List.of();
    return new MutantResult(mutant, status, killers, "", "", "");
  }

  @Test
  void aStarStandsForAnything() throws IOException {
    List<MutantResult> declared =
        declare(
            "# locks\n\nEngine#run lock *: only a race could tell\n",
            result("Engine#run lock 1", MutantStatus.SURVIVED),
            result("Engine#run guard 1", MutantStatus.SURVIVED));

    assertThat(declared)
        .extracting(MutantResult::status)
        .containsExactly(MutantStatus.EQUIVALENT, MutantStatus.SURVIVED);
    assertThat(declared.getFirst().reason()).isEqualTo("only a race could tell");
    assertThat(problems.none()).isTrue();
  }

  @Test
  void anEntryThatFitsNothingIsAProblem() throws IOException {
    declare("Engine#run lock 2: none\n", result("Engine#run lock 1", MutantStatus.SURVIVED));

    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "equivalents.txt:1: 'Engine#run lock 2' fits no mutant that survives: take the line"
                + " out, or correct its id");
  }

  @Test
  void whatATestNoticesIsNotEquivalent() throws IOException {
    List<MutantResult> declared =
        declare("Engine#run lock 1: none\n", result("Engine#run lock 1", MutantStatus.KILLED));

    assertThat(declared.getFirst().status()).isEqualTo(MutantStatus.KILLED);
    assertThat(problems.all()).hasSize(1);
  }

  @Test
  void anEntryWithoutAReasonIsAProblem() throws IOException {
    declare("Engine#run lock 1\nEngine#run lock 1: \n");

    assertThat(problems.all()).hasSize(2);
  }
}
