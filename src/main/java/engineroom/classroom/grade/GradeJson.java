package engineroom.classroom.grade;

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

  /** All grades as a JSON text. */
  public static String of(List<Grade> grades) {
    return MAPPER.writeValueAsString(new All(grades.stream().map(GradeJson::one).toList())) + "\n";
  }

  private static One one(Grade grade) {
    return new One(
        grade.name(),
        grade.points(),
        grade.of(),
        grade.percent(),
        grade.obstacle(),
        grade.remarks(),
        grade.steps().stream().map(GradeJson::step).toList());
  }

  private static OneStep step(StepGrade grade) {
    return new OneStep(
        grade.step().number(), grade.step().id(), grade.points(), grade.of(), grade.losses());
  }

  record All(List<One> submissions) {}

  record One(
      String name,
      double points,
      double of,
      int percent,
      String obstacle,
      List<String> remarks,
      List<OneStep> steps) {}

  record OneStep(int number, String id, double points, double of, List<LostPoints> losses) {}
}
