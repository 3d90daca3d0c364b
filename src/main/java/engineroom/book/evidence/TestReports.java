package engineroom.book.evidence;

import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The results that the test run left behind, by class and method. */
public final class TestReports {

  private static final Pattern METHOD = Pattern.compile("[\\p{javaJavaIdentifierPart}]+");

  private final Map<String, TestOutcome> outcomes = new HashMap<>();

  /** Reads every {@code TEST-*.xml} of a folder; a folder that is missing tells of no test. */
  public static TestReports read(Path folder) {
    TestReports reports = new TestReports();
    Project.files(folder, ".xml").stream()
        .filter(file -> file.getFileName().toString().startsWith("TEST-"))
        .forEach(reports::readFile);
    return reports;
  }

  /** How a test method ended, all its repetitions together. */
  public TestOutcome of(String binaryType, String method) {
    return outcomes.getOrDefault(binaryType + "#" + method, TestOutcome.NONE);
  }

  private void readFile(Path file) {
    try {
      Jsoup.parse(Files.readString(file), "", Parser.xmlParser())
          .select("testcase")
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Element test) {
    Matcher method = METHOD.matcher(test.attr("name")); // "name", "name(String)[1]", "name{int}[2]"
    if (method.lookingAt()) {
      TestOutcome outcome = new TestOutcome(status(test), seconds(test.attr("time")) * 1000);
      outcomes.merge(test.attr("classname") + "#" + method.group(), outcome, TestOutcome::and);
    }
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
}
