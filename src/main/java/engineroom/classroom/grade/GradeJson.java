package engineroom.classroom.grade;

import engineroom.classroom.course.CourseBehaviour;
import engineroom.classroom.wall.Wall;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Grades for programs. */
public final class GradeJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private GradeJson() {}

  /**
   * All grades as a JSON text.
   *
   * @param wall what stood around each submission
   */
  public static String of(List<Grade> grades, Wall wall) {
    List<One> all = grades.stream().map(GradeJson::one).toList();
    return MAPPER.writeValueAsString(new All(wall.told(), all)) + "\n";
  }

  private static One one(Grade grade) {
    return new One(
        grade.name(),
        grade.points(),
        grade.of(),
        grade.percent(),
        grade.obstacle().orElse(""),
        grade.remarks(),
        grade.steps().stream().map(GradeJson::step).toList());
  }

  private static OneStep step(StepGrade grade) {
    return new OneStep(
        grade.step().number(),
        grade.step().id(),
        grade.points(),
        grade.of(),
        grade.losses().stream().map(GradeJson::loss).toList());
  }

  private static Lost loss(LostPoints loss) {
    String id = loss.behaviour().map(CourseBehaviour::id).orElse("");
    String sentence = loss.behaviour().map(CourseBehaviour::sentence).orElse("");
    return new Lost(loss.points(), id, sentence, loss.reason());
  }

  record All(String wall, List<One> submissions) {}

  record One(
      String name,
      double points,
      double of,
      int percent,
      String obstacle,
      List<String> remarks,
      List<OneStep> steps) {}

  record OneStep(int number, String id, double points, double of, List<Lost> losses) {}

  record Lost(double points, String behaviour, String sentence, String reason) {}
}
