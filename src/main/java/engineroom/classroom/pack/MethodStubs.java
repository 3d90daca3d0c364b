package engineroom.classroom.pack;

import engineroom.classroom.course.CourseStep;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes the bodies of methods out of a source, and leaves in each a mark of its step. */
final class MethodStubs {

  /** The package of the mark: a file of another one names the mark in full. */
  private static final String ENGINE = "engineroom.engine";

  private MethodStubs() {}

  /**
   * A source with the bodies of some of its methods taken out.
   *
   * @param text the source
   * @param wanted the methods to take out, each with its step
   */
  static String cut(String text, Map<MethodSignature, CourseStep> wanted) {
    List<MethodSpan> methods =
        MethodSpans.in(text).all().stream()
            .filter(method -> wanted.containsKey(method.signature()))
            .sorted(Comparator.comparing(MethodSpan::body).reversed())
            .toList();
    String mark =
        (text.startsWith("package " + ENGINE + ";") ? "" : ENGINE + ".") + MethodSpans.MARK;
    StringBuilder cut = new StringBuilder(text);
    for (MethodSpan method : methods) {
      CourseStep step = Objects.requireNonNull(wanted.get(method.signature()));
      String indent = indent(text, method.start());
      cut.replace(method.body(), method.end(), body(mark, step, indent));
    }
    return cut.toString();
  }

  private static String body(String mark, CourseStep step, String indent) {
    String thrown = "throw new " + mark + "(\"" + step.id() + "\");";
    return "{\n" + indent + "  " + thrown + " // step " + step.number() + "\n" + indent + "}";
  }

  private static String indent(String text, int start) {
    int line = text.lastIndexOf('\n', start - 1) + 1;
    return text.substring(line, start).replaceFirst("\\S.*$", "");
  }
}
