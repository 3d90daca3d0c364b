package engineroom.classroom.study;

import engineroom.classroom.course.StepMethod;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file of a student's engine.
 *
 * @param name its name
 * @param text what is in it
 * @param steps the methods in it that steps ask for, in the order of the text
 */
record EngineFile(String name, String text, List<FoundMethod> steps) {

  /** A method that a step asks for, as it stands in a file, and as the port has it. */
  record FoundMethod(MethodSpan method, StepMethod member) {}

  /** Reads a file; one that does not parse has the methods that can be made out. */
  static EngineFile read(Path file, Map<MethodSignature, StepMethod> members) throws IOException {
    String text = Files.readString(file);
    List<FoundMethod> steps = new ArrayList<>();
    for (MethodSpan method : MethodSpans.in(text).all()) {
      StepMethod member = members.get(method.signature());
      if (member != null) {
        steps.add(new FoundMethod(method, member));
      }
    }
    return new EngineFile(file.getFileName().toString(), text, List.copyOf(steps));
  }

  /**
   * The text with the port's methods in the place of all but a few steps'; every line keeps its
   * number.
   *
   * @param kept the ids of those few
   */
  String inThePort(Set<String> kept) {
    String changed = text;
    for (FoundMethod one : steps.reversed()) { // from the end: places stay right
      if (!kept.contains(one.member().step())) {
        changed = one.method().withLine(changed, one.member().flat());
      }
    }
    return changed;
  }

  /** The id of the step whose method a line is in. */
  Optional<String> stepAt(int line) {
    return steps.stream()
        .filter(one -> one.method().line(text) <= line && line <= one.method().lastLine(text))
        .map(one -> one.member().step())
        .findFirst();
  }
}
