package engineroom.classroom.gradebook;

import engineroom.book.html.XmlText;
import engineroom.classroom.grade.Grade;
import engineroom.files.ControlCharacters;
import java.util.List;
import org.jsoup.nodes.Element;

/** Grades as a report of tests in JUnit's XML: a suite a submission, a test a behaviour. */
public final class JunitReport {

  private JunitReport() {}

  /** All grades as an XML text. */
  public static String of(List<Grade> grades) {
    XmlText xml = new XmlText("testsuites");
    grades.forEach(grade -> add(xml.root().appendElement("testsuite"), grade));
    return xml.text();
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
