package engineroom.book.mutant;

import engineroom.files.Problems;
import engineroom.files.Project;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

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
        && isOfToday(file)
        && file.tests().keySet().stream().allMatch(isAsItWas(file));
  }

  /**
   * True if what these tests noticed is still to be believed: the port's file is as it was, and so
   * is one of them at least. What one test notices, no change of another takes back.
   *
   * @param killers some of its killers, as {@code Class#method}; where there are none, the file
   *     decides alone
   */
  public boolean isCurrent(MutantResult result, Collection<String> killers) {
    MutantFile file = files.get(result.mutant().file());
    return file != null
        && isOfToday(file)
        && (killers.isEmpty()
            || killers.stream().map(RecordedMutants::type).anyMatch(isAsItWas(file)));
  }

  private boolean isOfToday(MutantFile file) {
    return now.of(file.file()).equals(file.digest());
  }

  private Predicate<String> isAsItWas(MutantFile file) {
    return type -> now.ofTest(type).equals(file.tests().get(type));
  }

  private static String type(String test) {
    return test.substring(0, test.indexOf('#'));
  }
}
