package engineroom.book.mutant;

import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All mutants that are recorded, and whether what is recorded of them is of the code of today. */
public final class RecordedMutants {

  private final Map<String, MutantFile> files;
  private final List<MutantResult> results;
  private final SourceDigests now;

  private RecordedMutants(
      Map<String, MutantFile> files, List<MutantResult> results, SourceDigests now) {
    this.files = files;
    this.results = List.copyOf(results);
    this.now = now;
  }

  /**
   * Reads them, with the list of those that are equivalent, and reports what is wrong with it.
   *
   * @param folder the recorded mutants; one that is missing records none
   * @param now the sources of today
   */
  public static RecordedMutants read(
      Path folder, SourceDigests now, Project project, Problems problems) {
    MutantFiles recorded = new MutantFiles(folder);
    Map<String, MutantFile> files = recorded.read();
    List<MutantResult> all =
        files.values().stream().flatMap(file -> file.results().stream()).toList();
    EquivalentMutants equivalents =
        EquivalentMutants.read(project, recorded.equivalents(), problems);
    return new RecordedMutants(files, equivalents.declare(all), now);
  }

  /** All of them, in the order of the files and their lines. */
  public List<MutantResult> results() {
    return results;
  }

  /** True if the port's file and all tests that touch it are still as they were. */
  public boolean isCurrent(MutantResult result) {
    MutantFile file = files.get(result.mutant().file());
    return file != null
        && isCurrent(result, file.tests().keySet().stream().map(type -> type + "#").toList());
  }

  /**
   * True if the port's file and these tests are still as they were when the mutant was tried.
   *
   * @param tests some of its killers, as {@code Class#method}
   */
  public boolean isCurrent(MutantResult result, Collection<String> tests) {
    MutantFile file = files.get(result.mutant().file());
    return file != null
        && now.of(file.file()).equals(file.digest())
        && tests.stream()
            .map(test -> test.substring(0, test.indexOf('#')))
            .distinct()
            .allMatch(type -> now.ofTest(type).equals(file.tests().get(type)));
  }
}
