package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A grade on one line, on its way from the process that found it, and in the journal.
 *
 * @param digest of what was graded
 * @param name the submission
 * @param steps what each step gets, in their order
 * @param obstacle why nothing could be judged, if so
 * @param remarks what a teacher should know
 */
record GradeLine(
    String digest,
    String name,
    List<OneStep> steps,
    Optional<String> obstacle,
    List<String> remarks) {

  private static final JsonMapper MAPPER = new JsonMapper();

  record OneStep(String id, double of, List<LostPoints> losses) {}

  static GradeLine of(String digest, Grade grade) {
    List<OneStep> steps =
        grade.steps().stream()
            .map(one -> new OneStep(one.step().id(), one.of(), one.losses()))
            .toList();
    return new GradeLine(digest, grade.name(), steps, grade.obstacle(), grade.remarks());
  }

  /** The grade, with the steps that it speaks of. */
  Grade grade(Course course) {
    List<StepGrade> grades =
        steps.stream()
            .map(one -> new StepGrade(course.step(one.id()), one.of(), one.losses()))
            .toList();
    return new Grade(name, grades, obstacle, remarks);
  }

  String text() {
    return MAPPER.writeValueAsString(this);
  }

  /** Reads a line; absent where it is none, or only the beginning of one. */
  static Optional<GradeLine> parse(String line) {
    try {
      return Optional.of(MAPPER.readValue(line, GradeLine.class));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }
}
