package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.StepMethod;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Lines of the port's methods that students write, by which their text is known anywhere. */
final class SolutionLines {

  /** Shorter lines stand in many methods. */
  private static final int SHORTEST = 30;

  private final Map<String, Set<CourseStep>> steps = new HashMap<>();

  /** Those of a course that are not handed out elsewhere, as in a test. */
  SolutionLines(Course course) throws IOException {
    for (StepMethod member : course.folder().readMembers()) {
      lines(member.body())
          .filter(line -> line.length() >= SHORTEST)
          .forEach(
              line ->
                  steps
                      .computeIfAbsent(line, none -> new HashSet<>())
                      .add(course.step(member.step())));
    }
    for (String path : CourseFolder.paths(course.folder().workspace())) {
      if (path.endsWith(".java")) {
        lines(Files.readString(course.folder().workspace().resolve(path))).forEach(steps::remove);
      }
    }
  }

  private static Stream<String> lines(String text) {
    return text.lines().map(String::strip);
  }

  /** The steps that ask for what a text shows; none where it shows nothing of the kind. */
  Set<CourseStep> in(String text) {
    Set<CourseStep> asking = new HashSet<>();
    lines(text).forEach(line -> asking.addAll(steps.getOrDefault(line, Set.of())));
    return asking;
  }
}
