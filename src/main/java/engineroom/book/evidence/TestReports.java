package engineroom.book.evidence;

import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The results that test runs left behind, by class and method, each as far as it still tells of the
 * code that is there now.
 */
public final class TestReports {

  private final Map<String, TestOutcome> outcomes = new HashMap<>();

  private TestReports() {}

  /** What the results of a folder tell of a project; see the other two. */
  public static TestReports read(Path folder, Path project) {
    return of(runs(folder), project);
  }

  /** All runs of a folder's {@code TEST-*.xml}; a folder that is missing tells of none. */
  public static List<RecordedRun> runs(Path folder) {
    return Project.files(folder, ".xml").stream()
        .filter(ClassResults::isResults)
        .flatMap(file -> results(file).runs().stream())
        .toList();
  }

  /**
   * What runs tell of a project as it is now.
   *
   * @param project the folder that their sources are named from
   */
  public static TestReports of(List<RecordedRun> runs, Path project) {
    TestReports reports = new TestReports();
    Map<String, RanSource> now = new HashMap<>();
    for (RecordedRun run : runs) {
      run.outcomes(one -> now.computeIfAbsent(one.file(), file -> RanSource.now(project, file)))
          .forEach((test, outcome) -> reports.outcomes.merge(test, outcome, TestOutcome::and));
    }
    return reports;
  }

  private static ClassResults results(Path file) {
    try {
      return ClassResults.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How a test method ended, all its repetitions together. */
  public TestOutcome of(String binaryType, String method) {
    return outcomes.getOrDefault(binaryType + "#" + method, TestOutcome.NONE);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TestReports that && outcomes.equals(that.outcomes);
  }

  @Override
  public int hashCode() {
    return outcomes.hashCode();
  }
}
