package engineroom.classroom.export;

import engineroom.classroom.course.StepMethod;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stubs that say which method they stand for, so that a build without a Java parser can put the
 * port's body in the place of those that another step asks for.
 */
final class MarkedStubs {

  /** A stub's line: its step, its method. The build of the course uses the same pattern. */
  static final Pattern LINE =
      Pattern.compile("throw new (?:\\w+\\.)*Unwritten\\(\"([^\"]+)\"\\); // step \\d+: (.+)");

  private MarkedStubs() {}

  /** A source as it is handed out, with its stubs marked. */
  static String mark(String source, List<StepMethod> members) {
    StringBuilder marked = new StringBuilder(source);
    MethodSpans methods = MethodSpans.in(source);
    List<MethodSpan> stubs = new ArrayList<>();
    members.forEach(member -> methods.find(member.signature()).ifPresent(stubs::add));
    stubs.stream()
        .filter(method -> method.stub().isPresent())
        .sorted(Comparator.comparing(MethodSpan::body).reversed())
        .forEach(method -> mark(marked, method));
    return marked.toString();
  }

  private static void mark(StringBuilder text, MethodSpan method) {
    int line = text.indexOf("// step", method.body());
    text.insert(text.indexOf("\n", line), ": " + method.signature());
  }

  /** The port's body of each method, on one line, by the mark of its stub. */
  static Map<String, String> bodies(List<StepMethod> members) {
    Map<String, String> bodies = new LinkedHashMap<>();
    members.forEach(member -> bodies.put(member.signature().toString(), member.flat()));
    return bodies;
  }

  /** What the build of the course compiles: every stub but those of one step is filled. */
  static String fill(String source, String step, Map<String, String> bodies) {
    return LINE.matcher(source)
        .replaceAll(
            stub ->
                Matcher.quoteReplacement(
                    stub.group(1).equals(step) ? stub.group() : bodies.get(stub.group(2))));
  }
}
