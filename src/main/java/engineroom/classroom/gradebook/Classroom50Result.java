package engineroom.classroom.gradebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.StepGrade;
import engineroom.files.ControlCharacters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The grade of one submission as Classroom 50's autograders give it, {@code result.json}. Whose it
 * is stands in the environment of whatever starts an autograder.
 */
public final class Classroom50Result {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private Classroom50Result() {}

  /**
   * The grade as a JSON text, a test a step. Points are whole there: the rest is not given.
   *
   * @param environment the variables that say whose it is
   * @param when it was handed in
   */
  public static String of(Grade grade, Map<String, String> environment, Instant when) {
    List<Test> tests = grade.steps().stream().map(Classroom50Result::test).toList();
    return MAPPER.writeValueAsString(
            new Result(
                "classroom50/result/v1",
                variable(environment, "CLASSROOM"),
                variable(environment, "ASSIGNMENT"),
                environment.getOrDefault("ASSIGNMENT_TYPE", "individual"),
                variable(environment, "OWNER", "USERNAME"),
                variable(environment, "SUBMISSION_TAG"),
                variable(environment, "COMMIT_URL"),
                variable(environment, "RELEASE_URL"),
                variable(environment, "REVIEW_URL", "COMMIT_URL"),
                when.truncatedTo(ChronoUnit.SECONDS).toString(),
                tests.stream().mapToInt(Test::score).sum(),
                tests.stream().mapToInt(Test::maxScore).sum(),
                tests))
        + "\n";
  }

  /** The first of some variables that is there; an empty text where none is. */
  private static String variable(Map<String, String> environment, String... names) {
    for (String name : names) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }

  private static Test test(StepGrade step) {
    return new Test(
        ControlCharacters.visible(step.step().name()),
        step.whole(),
        (int) Math.floor(step.points() + 1e-9),
        (int) Math.floor(step.of() + 1e-9));
  }

  record Test(
      @JsonProperty("test-name") String name,
      boolean passed,
      int score,
      @JsonProperty("max-score") int maxScore) {}

  record Result(
      String schema,
      String classroom,
      String assignment,
      @JsonProperty("assignment_type") String assignmentType,
      String owner,
      String submission,
      String commit,
      String release,
      String review,
      String datetime,
      int score,
      @JsonProperty("max-score") int maxScore,
      List<Test> tests) {}
}
