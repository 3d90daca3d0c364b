package engineroom.book.reach;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.ILine;
import org.jacoco.core.analysis.ISourceFileCoverage;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataStore;

/**
 * What the tests go through of the code: of each line of a member, whether some tests together take
 * every way through it.
 *
 * <p>What was recorded counts for the very classes that ran: of a class that is compiled anew from
 * other code, nothing is known to be gone through.
 */
public final class Reach {

  private final Map<String, ExecutionDataStore> byTest;
  private final Path classes;
  private final Map<Set<String>, ExecutionDataStore> together = new HashMap<>();
  private final Map<Asked, Optional<ISourceFileCoverage>> answered = new HashMap<>();

  /** A class, by its outermost one's binary name, and those who go through it. */
  private record Asked(String type, Set<String> tests) {}

  private Reach(Map<String, ExecutionDataStore> byTest, Path classes) {
    this.byTest = byTest;
    this.classes = classes;
  }

  /**
   * Reads all records of a folder; one that is missing has none.
   *
   * @param classes the folder of the compiled classes; where it is missing, nothing is demanded
   */
  public static Reach read(Path folder, Path classes) {
    Map<String, ExecutionDataStore> byTest = new HashMap<>();
    for (Path file : Project.files(folder, ".exec")) {
      if (ReachRecord.isRecord(file)) {
        byTest.putAll(record(file).byTest());
      }
    }
    return new Reach(byTest, classes);
  }

  private static ReachRecord record(Path file) {
    try {
      return ReachRecord.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The lines of a member through which some tests together do not take every way.
   *
   * @param tests the tests, as {@code binary.Type#method}; who has not been watched has gone
   *     nowhere
   */
  public List<UnreachedLine> unreached(JavaMember member, Set<String> tests) {
    return lines(member, tests)
        .map(lines -> unreached(member.file(), lines, member.start(), member.end()))
        .orElse(List.of());
  }

  /** The lines of a member's whole file through which no test takes every way. */
  private List<UnreachedLine> unreached(JavaMember member) {
    return lines(member, byTest.keySet())
        .map(lines -> unreached(member.file(), lines, lines.getFirstLine(), lines.getLastLine()))
        .orElse(List.of());
  }

  private static List<UnreachedLine> unreached(
      String file, ISourceFileCoverage lines, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(line -> isMissed(lines.getLine(line)))
        .mapToObj(line -> new UnreachedLine(file, line))
        .toList();
  }

  /** A line that ends in an exception each time has an end that nobody comes to. */
  private static boolean isMissed(ILine line) {
    return line.getBranchCounter().getMissedCount() > 0
        || line.getInstructionCounter().getMissedCount() > 0;
  }

  /** Reports where no test at all takes every way through the port. */
  public void refuseUnreached(JavaIndex port, Problems problems) {
    port.members().stream()
        .flatMap(member -> unreached(member).stream())
        .distinct()
        .forEach(
            line ->
                problems.add(
                    line.location(),
                    "no test takes every way through this line: write one that does, or take out"
                        + " what nobody needs"));
  }

  private Optional<ISourceFileCoverage> lines(JavaMember member, Set<String> tests) {
    String type = member.binaryType().replaceFirst("\\$.*", "");
    return answered.computeIfAbsent(new Asked(type, Set.copyOf(tests)), this::answer);
  }

  /** Nothing for a file without code, such as an interface. */
  private Optional<ISourceFileCoverage> answer(Asked asked) {
    CoverageBuilder coverage = new CoverageBuilder();
    Analyzer analyzer =
        new Analyzer(together.computeIfAbsent(asked.tests(), this::together), coverage);
    try {
      for (Path file : classes(asked.type())) {
        analyzer.analyzeClass(Files.readAllBytes(file), file.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return coverage.getSourceFiles().stream().findFirst();
  }

  private ExecutionDataStore together(Set<String> tests) {
    ExecutionDataStore all = new ExecutionDataStore();
    for (String test : tests) {
      ExecutionDataStore one = byTest.get(test);
      if (one != null) {
        one.getContents().forEach(data -> all.put(copy(data)));
      }
    }
    return all;
  }

  /** A store keeps what is put into it, and writes into that what is put later. */
  private static ExecutionData copy(ExecutionData data) {
    return new ExecutionData(data.getId(), data.getName(), data.getProbes().clone());
  }

  /** A class and those within it. */
  private List<Path> classes(String type) {
    Path whole = classes.resolve(type.replace('.', '/') + ".class");
    Path folder = Objects.requireNonNull(whole.getParent());
    Pattern itsOwn =
        Pattern.compile(
            Pattern.quote(whole.toString().replaceFirst("\\.class$", "")) + "(\\$.*)?\\.class");
    return Project.files(folder, ".class").stream()
        .filter(one -> itsOwn.matcher(one.toString()).matches())
        .toList();
  }
}
