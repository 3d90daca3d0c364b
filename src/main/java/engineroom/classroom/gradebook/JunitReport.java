package engineroom.classroom.gradebook;

import engineroom.classroom.grade.Grade;
import engineroom.files.ControlCharacters;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** Grades as a report of tests in JUnit's XML: a suite a submission, a test a behaviour. */
public final class JunitReport {

  private JunitReport() {}

  /** All grades as an XML text. */
  public static String of(List<Grade> grades) {
    Document document = Parser.xmlParser().parseInput("<testsuites/>", "");
    document
        .outputSettings()
        .syntax(Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .prettyPrint(false)
        .charset("US-ASCII");
    Element all = document.child(0);
    grades.forEach(grade -> add(all.appendElement("testsuite"), grade));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }

  private static void add(Element suite, Grade grade) {
    suite.attr("name", visible(grade.name()));
    if (grade.obstacle().isPresent()) {
      suite.attr("tests", "1").attr("failures", "0").attr("errors", "1").attr("skipped", "0");
      Element test = test(suite, "engine-room", "the submission can be judged");
      test.appendElement("error").attr("message", visible(grade.obstacle().get()));
      return;
    }
    List<GradedBehaviour> behaviours = GradedBehaviour.of(grade);
    long failed = behaviours.stream().filter(one -> !one.isShown()).count();
    suite.attr("tests", String.valueOf(behaviours.size())).attr("failures", String.valueOf(failed));
    suite.attr("errors", "0").attr("skipped", "0");
    for (GradedBehaviour one : behaviours) {
      Element test = test(suite, one.step().step().id(), one.id());
      if (!one.isShown()) {
        test.appendElement("failure").attr("message", visible(one.reason()));
      }
    }
  }

  private static Element test(Element suite, String type, String name) {
    return suite
        .appendElement("testcase")
        .attr("classname", type)
        .attr("name", name)
        .attr("time", "0");
  }

  private static String visible(String text) {
    return ControlCharacters.visible(text).replaceAll("[\\x{d800}-\\x{dfff}\\ufffe\\uffff]", "?");
  }
}
