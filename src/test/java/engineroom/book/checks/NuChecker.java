package engineroom.book.checks;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML and CSS, set up once and used for any number of files. */
final class NuChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc"; // in its jar

  /** It follows its grammar by recursion, hundreds of frames deep. */
  private static final long STACK = 64L << 20;

  /** CSS that browsers know and the checker does not: it gets something like it that it knows. */
  private static final Map<String, String> NEWER_THAN_NU =
      Map.of(
          "@supports selector\\([^{]*\\)", "@supports (display: block)",
          "::details-content", "::first-line",
          "paint-order: stroke", "order: 0");

  private final List<String> problems = new ArrayList<>();
  private String file;

  private NuChecker() {}

  /** What is wrong with the pages and stylesheets of a book, a line each. */
  static List<String> problems(WrittenBook book) throws InterruptedException {
    NuChecker checker = new NuChecker();
    Thread thread = new Thread(null, () -> checker.check(book), "nu", STACK);
    thread.start();
    thread.join();
    return checker.problems;
  }

  private void check(WrittenBook book) {
    try {
      ErrorHandler report = new Report();
      SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
      validator.setUpMainSchema(SCHEMA, report);
      validator.setUpValidatorAndParsers(report, false, false);
      for (String name : book.files()) {
        file = name;
        if (name.endsWith(".html")) {
          validator.checkHtmlFile(book.path(name).toFile(), true);
        } else if (name.endsWith(".css")) {
          validator.checkHtmlInputSource(asPage(book.text(name)));
        }
      }
    } catch (Exception e) {
      problems.add(file + ": the checker itself failed: " + e);
    }
  }

  /** A page with the stylesheet in it, line for line, in words that the checker knows. */
  private static InputSource asPage(String css) {
    String known = css;
    for (var word : NEWER_THAN_NU.entrySet()) {
      known = known.replaceAll(word.getKey(), word.getValue());
    }
    String before = "<!doctype html><html lang='en'><title>A stylesheet</title><style>";
    return new InputSource(new StringReader(before + known + "</style></html>"));
  }

  private final class Report implements ErrorHandler {

    @Override
    public void warning(SAXParseException problem) {
      add("warning", problem);
    }

    @Override
    public void error(SAXParseException problem) {
      add("error", problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
      add("fatal", problem);
    }

    private void add(String kind, SAXParseException problem) {
      problems.add(
          "%s:%d:%d: %s: %s"
              .formatted(
                  file,
                  problem.getLineNumber(),
                  problem.getColumnNumber(),
                  kind,
                  problem.getMessage()));
    }
  }
}
