package engineroom.classroom.gradebook;

import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.StepGrade;
import engineroom.files.ControlCharacters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The grade of one submission as Gradescope's autograders give it, {@code results.json}. */
public final class GradescopeResults {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .build();

  private GradescopeResults() {}

  /** The grade as a JSON text, a test a step. */
  public static String of(Grade grade) {
    List<String> output = new ArrayList<>(grade.remarks());
    grade.obstacle().ifPresent(output::addFirst);
    List<Test> tests = grade.steps().stream().map(GradescopeResults::test).toList();
    return MAPPER.writeValueAsString(
            new Results(rounded(grade.points()), visible(String.join("\n", output)), tests))
        + "\n";
  }

  private static Test test(StepGrade step) {
    String losses =
        GradedBehaviour.of(step).stream()
            .filter(one -> !one.isShown())
            .map(one -> one.id() + ": " + one.reason())
            .collect(Collectors.joining("\n"));
    return new Test(
        String.valueOf(step.step().number()),
        step.step().title(),
        rounded(step.points()),
        rounded(step.of()),
        step.whole() ? "passed" : "failed",
        visible(losses),
        "visible");
  }

  private static double rounded(double points) {
    return Math.round(points * 100) / 100.0;
  }

  private static String visible(String text) {
    return ControlCharacters.visible(text);
  }

  record Results(double score, String output, List<Test> tests) {}

  record Test(
      String number,
      String name,
      double score,
      double maxScore,
      String status,
      String output,
      String visibility) {}
}
