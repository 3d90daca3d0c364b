package engineroom.book.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The W3C's checker of HTML and CSS, set up once and used for any number of files. */
final class NuChecker {

  private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc"; // in its jar

  /** It follows its grammar by recursion, hundreds of frames deep. */
  private static final long STACK = 64L << 20;

  private final List<String> problems = new ArrayList<>();
  private final Predicate<String> known;
  private String file;

  private NuChecker(Predicate<String> known) {
    this.known = known;
  }

  /**
   * What is wrong with the pages and stylesheets of a book, a line each.
   *
   * @param known tells of which messages nothing is to be said
   */
  static List<String> problems(WrittenBook book, Predicate<String> known)
      throws InterruptedException {
    NuChecker checker = new NuChecker(known);
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
          validator.checkCssFile(book.path(name).toFile(), true);
        }
      }
    } catch (Exception e) {
      problems.add(file + ": the checker itself failed: " + e);
    }
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
      if (!known.test(problem.getMessage())) {
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
}
