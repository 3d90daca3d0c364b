package engineroom.book.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The results of a test class and of those nested in it: of each method the last one, whichever run
 * it comes from.
 *
 * @param runs the runs that have shown something that no later one showed again
 */
public record ClassResults(List<RecordedRun> runs) {

  private static final Pattern METHOD = Pattern.compile("[\\p{javaJavaIdentifierPart}]+");

  /** The file of a class's results. */
  public static String file(String binaryType) {
    return "TEST-" + binaryType + ".xml";
  }

  static boolean isResults(Path file) {
    return file.getFileName().toString().matches("TEST-.*\\.xml");
  }

  /** Reads a file; one that is missing tells of no run. */
  public static ClassResults read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new ClassResults(List.of());
    }
    Element all = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    return new ClassResults(all.select("testsuite").stream().map(ClassResults::run).toList());
  }

  /** The results without those of some methods, which are to run again. */
  public ClassResults without(Set<String> methods) {
    return new ClassResults(
        runs.stream()
            .map(run -> run.without(methods))
            .filter(run -> !run.outcomes().isEmpty())
            .toList());
  }

  /** The results after one more run. */
  public ClassResults with(RecordedRun run) {
    List<RecordedRun> all = new ArrayList<>(without(run.outcomes().keySet()).runs);
    if (!run.outcomes().isEmpty()) {
      all.add(run);
    }
    return new ClassResults(List.copyOf(all));
  }

  /** Writes the file whole, or leaves it as it is. */
  public void write(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    String name = "." + file.getFileName() + "." + ProcessHandle.current().pid();
    Path whole = Files.writeString(folder.resolveSibling(name), xml());
    Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static RecordedRun run(Element suite) {
    List<RanSource> sources =
        suite.select("> source").stream()
            .map(source -> new RanSource(source.attr("file"), source.attr("digest")))
            .toList();
    Map<String, TestOutcome> outcomes = new TreeMap<>();
    for (Element test : suite.select("> testcase")) {
      Matcher method = METHOD.matcher(test.attr("name")); // "name", "name(String)[1]"
      if (method.lookingAt()) {
        TestOutcome outcome = new TestOutcome(status(test), seconds(test.attr("time")) * 1000);
        outcomes.merge(test.attr("classname") + "#" + method.group(), outcome, TestOutcome::and);
      }
    }
    return new RecordedRun(sources, outcomes);
  }

  private static double seconds(String time) {
    return time.isEmpty() ? 0 : Double.parseDouble(time.replace(",", ""));
  }

  private static TestStatus status(Element test) {
    if (!test.select("> failure, > error").isEmpty()) {
      return TestStatus.FAILED;
    }
    return test.select("> skipped").isEmpty() ? TestStatus.PASSED : TestStatus.SKIPPED;
  }

  private String xml() {
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<testsuites>\n");
    for (RecordedRun run : runs) {
      xml.append("  <testsuite>\n");
      run.sources().forEach(source -> xml.append(xml(source)));
      run.outcomes().forEach((method, outcome) -> xml.append(xml(method, outcome)));
      xml.append("  </testsuite>\n");
    }
    return xml.append("</testsuites>\n").toString();
  }

  private static String xml(RanSource source) {
    return "    <source file=\"%s\" digest=\"%s\"/>\n".formatted(source.file(), source.digest());
  }

  private static String xml(String method, TestOutcome outcome) {
    int hash = method.indexOf('#');
    return "    <testcase classname=\"%s\" name=\"%s\" time=\"%s\"%s\n"
        .formatted(
            method.substring(0, hash),
            method.substring(hash + 1),
            outcome.millis() / 1000,
            switch (outcome.status()) {
              case FAILED -> "><failure/></testcase>";
              case SKIPPED -> "><skipped/></testcase>";
              case PASSED -> "/>";
              case STALE, NOT_RUN ->
                  throw new IllegalArgumentException("no run ends as " + outcome.status());
            });
  }
}
