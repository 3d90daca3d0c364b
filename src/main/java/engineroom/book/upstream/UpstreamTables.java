package engineroom.book.upstream;

import engineroom.book.evidence.TestReports;
import engineroom.book.evidence.TestStatus;
import engineroom.book.source.JavaIndex;
import engineroom.docker.GoFacts;
import engineroom.docker.GoFunction;
import engineroom.docker.GoRange;
import engineroom.files.Mistake;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the book shows of the original's tests: three tables in AsciiDoc. */
public final class UpstreamTables {

  private final GoFacts go;
  private final OriginalCoverage coverage;
  private final UpstreamTests tests;

  /** Tables over the original's functions, what its tests run of them, and our ports' results. */
  public UpstreamTables(
      GoFacts go, OriginalCoverage coverage, JavaIndex tests, TestReports reports) {
    this.go = go;
    this.coverage = coverage;
    this.tests = new UpstreamTests(tests, reports);
  }

  /**
   * The lines of a table.
   *
   * @param name {@code tests}, {@code files} or {@code chapters}
   * @param stated the book's behaviours, in order
   * @throws Mistake where there is no such table, or a test has no port
   */
  public List<String> lines(String name, Collection<StatedBehaviour> stated) {
    return switch (name) {
      case "tests" -> tests();
      case "files" -> files();
      case "chapters" -> chapters(stated);
      default ->
          throw new Mistake(
              "there is no table upstream::%s[]: write tests, files or chapters".formatted(name));
    };
  }

  private List<String> tests() {
    List<UpstreamTest> all = tests.all(go);
    long passed = all.stream().filter(UpstreamTables::passed).count();
    List<String> lines = new ArrayList<>();
    lines.add(".%d tests of the original; of their ports, %d passed".formatted(all.size(), passed));
    lines.add("[.upstream,cols=\"4,4,7\",options=header]");
    lines.add("|===");
    lines.add("|The original |The port |Behaviours that it shows");
    String file = "";
    for (UpstreamTest test : all) {
      if (!test.original().range().file().equals(file)) {
        file = test.original().range().file();
        lines.add("");
        lines.add("3+|*go:%s[]*".formatted(file));
      }
      lines.addAll(row(test));
    }
    lines.add("|===");
    return lines;
  }

  private static List<String> row(UpstreamTest test) {
    GoRange range = test.original().range();
    String ours = test.ours().binaryType() + "#" + test.ours().name();
    String result =
        "[.%s]#%s#".formatted(passed(test) ? "passed" : "missing", test.outcome().status().word());
    return List.of(
        "",
        "|go:%s[%d-%d,`%s`] [.place]#%s#"
            .formatted(
                range.file(), range.start(), range.end(), test.original().name(), range.lines()),
        "|test:%s[%s] %s".formatted(ours, test.ours().name(), result),
        "|" + test.shows().stream().map("<<%s>>"::formatted).collect(Collectors.joining(" +\n")));
  }

  private static boolean passed(UpstreamTest test) {
    return test.outcome().status() == TestStatus.PASSED;
  }

  private List<String> files() {
    List<String> lines = new ArrayList<>();
    lines.add("[.covered,cols=\"3,3,3,8\",options=header]");
    lines.add("|===");
    lines.add("|File |Statements |Run |Functions that no test calls");
    OriginalCoverage.Tally sum = new OriginalCoverage.Tally(0, 0);
    for (String file :
        go.functions(false).stream().map(one -> one.range().file()).distinct().toList()) {
      OriginalCoverage.Tally tally = coverage.tally(file);
      sum = sum.and(tally);
      lines.add("");
      lines.add("|go:%s[]".formatted(file));
      lines.addAll(numbers(tally));
      lines.add("|" + untouched(file));
    }
    lines.add("");
    lines.add("|*Together*");
    lines.addAll(numbers(sum));
    lines.add("|");
    lines.add("|===");
    return lines;
  }

  private static List<String> numbers(OriginalCoverage.Tally tally) {
    long share = Math.round(100.0 * tally.run() / Math.max(1, tally.all()));
    return List.of("|" + tally.all(), "|%d (%d%%)".formatted(tally.run(), share));
  }

  private String untouched(String file) {
    return go.functions(false).stream()
        .filter(function -> function.range().file().equals(file))
        .filter(function -> coverage.tally(function.range()).untouched())
        .map(UpstreamTables::link)
        .collect(Collectors.joining(", "));
  }

  private static String link(GoFunction function) {
    GoRange range = function.range();
    String name = function.name().replaceFirst("^.*\\.", "");
    return "go:%s[%d-%d,`%s`]".formatted(range.file(), range.start(), range.end(), name);
  }

  private List<String> chapters(Collection<StatedBehaviour> stated) {
    Set<String> shown = new HashSet<>();
    tests.all(go).forEach(test -> shown.addAll(test.shows()));
    List<String> lines = new ArrayList<>();
    lines.add("[.beyond,cols=\"5,3,3,4\",options=header]");
    lines.add("|===");
    lines.add(
        "|Chapter |Behaviours |A test of the original shows |On lines that none of them runs");
    for (String chapter : stated.stream().map(StatedBehaviour::chapter).distinct().toList()) {
      lines.add("");
      lines.add("|<<" + chapter + ">>");
      lines.addAll(
          counts(stated.stream().filter(one -> one.chapter().equals(chapter)).toList(), shown));
    }
    lines.add("");
    lines.add("|*Together*");
    lines.addAll(counts(stated, shown));
    lines.add("|===");
    return lines;
  }

  private List<String> counts(Collection<StatedBehaviour> some, Set<String> shown) {
    long byTests = some.stream().filter(one -> shown.contains(one.id())).count();
    long untouched = some.stream().filter(this::untouched).count();
    return List.of("|" + some.size(), "|" + byTests, "|" + untouched);
  }

  private boolean untouched(StatedBehaviour stated) {
    return stated.go().stream()
        .map(coverage::tally)
        .reduce(new OriginalCoverage.Tally(0, 0), OriginalCoverage.Tally::and)
        .untouched();
  }
}
