package engineroom.classroom.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.LostPoints;
import engineroom.classroom.grade.StepGrade;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grades, as gradebooks and reports of tests read them. */
class GradebookTest {

  private static final String ANNA = "Anna Ärmel_4711_assignsubmission_file_";

  private final Course course = CourseFixture.course();
  private final CourseStep first = course.steps().getFirst();

  /** All but one behaviour of the first step, and nothing of the second. */
  private Grade grade(String name) {
    List<StepGrade> steps =
        course.steps().stream().map(step -> new StepGrade(step, 10, losses(step))).toList();
    return new Grade(name, steps, Optional.empty(), List.of("a test was edited"));
  }

  private List<LostPoints> losses(CourseStep step) {
    if (step.number() == 1) {
      String id = step.behaviours().getLast();
      String reason = "expected \"a<b\"\u001b[31m, was \ufffe";
      return List.of(new LostPoints(2.5, Optional.of(course.statement(id)), reason));
    }
    return step.number() == 2
        ? List.of(new LostPoints(10, Optional.empty(), "not written: Job#statusString()"))
        : List.of();
  }

  private Grade spoilt(String name) {
    List<StepGrade> none =
        course.steps().stream()
            .map(
                step ->
                    new StepGrade(
                        step, 10, List.of(new LostPoints(10, Optional.empty(), "nothing"))))
            .toList();
    return new Grade(name, none, Optional.of("it is a zip of a zip"), List.of());
  }

  @Test
  void aReportHasATestForEachBehaviour() throws Exception {
    Element report = xml(JunitReport.of(List.of(grade("anna"), spoilt("ben"))));
    List<Element> suites = all(report, "testsuite");
    assertThat(suites)
        .extracting(suite -> suite.getAttribute("name"))
        .containsExactly("anna", "ben");

    List<Element> failed = with(all(suites.getFirst(), "testcase"), "failure");
    assertThat(failed)
        .extracting(test -> test.getAttribute("name"))
        .containsExactly(first.behaviours().getLast(), course.steps().get(1).id());
    assertThat(message(failed.getFirst(), "failure"))
        .isEqualTo("expected \"a<b\"\\u001b[31m, was ?");
    int tests = first.behaviours().size() + 1;
    for (CourseStep step : course.steps().subList(2, course.steps().size())) {
      tests += step.behaviours().size();
    }
    assertThat(all(suites.getFirst(), "testcase")).hasSize(tests);
    assertThat(suites.getFirst().getAttribute("tests")).isEqualTo(String.valueOf(tests));
    assertThat(suites.getFirst().getAttribute("failures")).isEqualTo("2");
  }

  @Test
  void classroom50GetsWholePointsAndLearnsFromTheEnvironmentWhoseTheyAre() {
    Map<String, String> environment =
        Map.of(
            "CLASSROOM", "go-24",
            "ASSIGNMENT", "engine",
            "USERNAME", "anna",
            "SUBMISSION_TAG", "submit/1",
            "COMMIT_URL", "https://example.org/c",
            "RELEASE_URL", "https://example.org/r");
    Instant when = Instant.parse("2026-09-01T10:11:12.345Z");
    JsonNode result =
        new JsonMapper().readTree(Classroom50Result.of(grade("anna"), environment, when));
    assertThat(result.propertyNames())
        .containsExactly(
            "schema",
            "classroom",
            "assignment",
            "assignment_type",
            "owner",
            "submission",
            "commit",
            "release",
            "review",
            "datetime",
            "score",
            "max-score",
            "tests");
    assertThat(result.path("schema").asString()).isEqualTo("classroom50/result/v1");
    assertThat(result.path("assignment_type").asString()).isEqualTo("individual");
    assertThat(result.path("owner").asString()).isEqualTo("anna");
    assertThat(result.path("review").asString()).isEqualTo("https://example.org/c");
    assertThat(result.path("datetime").asString()).isEqualTo("2026-09-01T10:11:12Z");
    assertThat(result.path("score").isInt()).isTrue();
    assertThat(result.path("score").asInt()).isEqualTo(7 + 10);
    assertThat(result.path("max-score").asInt()).isEqualTo(30);
    JsonNode test = result.path("tests").get(0);
    assertThat(test.propertyNames()).containsExactly("test-name", "passed", "score", "max-score");
    assertThat(test.path("test-name").asString()).isEqualTo("Step 1, Store a handler");
    assertThat(test.path("passed").isBoolean()).isTrue();
    assertThat(test.path("passed").asBoolean()).isFalse();
    assertThat(test.path("score").isInt()).isTrue();
    assertThat(test.path("score").asInt()).isEqualTo(7);

    JsonNode nothing =
        new JsonMapper().readTree(Classroom50Result.of(spoilt("ben"), Map.of(), when));
    assertThat(nothing.path("tests")).hasSize(3).noneMatch(one -> one.path("passed").asBoolean());
    assertThat(nothing.path("score").asInt()).isZero();
  }

  @Test
  void aSubmissionThatCannotBeJudgedIsAnError() throws Exception {
    Element suite = all(xml(JunitReport.of(List.of(spoilt("ben")))), "testsuite").getFirst();
    assertThat(suite.getAttribute("errors")).isEqualTo("1");
    assertThat(with(all(suite, "testcase"), "error"))
        .singleElement()
        .satisfies(test -> assertThat(message(test, "error")).isEqualTo("it is a zip of a zip"));
  }

  @Test
  void gradescopeGetsATestForEachStep() {
    JsonNode results = new JsonMapper().readTree(GradescopeResults.of(grade("anna")));
    double points = 10 * course.steps().size() - 12.5;
    assertThat(results.get("score").asDouble()).isEqualTo(points);
    assertThat(results.get("output").asString()).isEqualTo("a test was edited");
    JsonNode tests = results.get("tests");
    assertThat(tests.size()).isEqualTo(course.steps().size());
    assertThat(tests.get(0).get("score").asDouble()).isEqualTo(7.5);
    assertThat(tests.get(0).get("max_score").asDouble()).isEqualTo(10);
    assertThat(tests.get(0).get("status").asString()).isEqualTo("failed");
    assertThat(tests.get(0).get("output").asString())
        .startsWith(first.behaviours().getLast() + ": expected");
    assertThat(tests.get(2).get("status").asString()).isEqualTo("passed");
    double sum = 0;
    for (JsonNode test : tests) {
      sum += test.get("score").asDouble();
    }
    assertThat(sum).isEqualTo(points);
  }

  @Test
  void moodleKnowsAStudentByTheNumberInTheName() {
    List<Grade> grades = List.of(grade(ANNA), spoilt("ben"));
    List<String> lines = PlatformTable.MOODLE.of(grades).lines().toList();
    assertThat(lines.getFirst())
        .isEqualTo("\ufeffIdentifier,Full name,Grade,Maximum Grade,Feedback comments");
    String points = "%.2f".formatted(10 * course.steps().size() - 12.5);
    assertThat(lines.get(1)).startsWith("Participant 4711,Anna Ärmel," + points + ",");
    assertThat(lines.getLast()).startsWith(",ben,0.00,").endsWith(",it is a zip of a zip");
    assertThat(PlatformTable.MOODLE.unknown(grades)).containsExactly("ben");
  }

  @Test
  void canvasKnowsAStudentByTheNumberInTheName() {
    List<Grade> grades =
        List.of(grade("annaarmel_4711_99_my-engine"), grade("ben_LATE_4712_98_my-engine-2"));
    List<String> lines = PlatformTable.CANVAS.of(grades).lines().toList();
    String points = "%.2f".formatted(10 * course.steps().size() - 12.5);
    assertThat(lines)
        .containsExactly(
            "\ufeffStudent,ID,SIS User ID,SIS Login ID,Section,Engine Room",
            "    Points Possible,,,,,%.2f".formatted(10.0 * course.steps().size()),
            "annaarmel,4711,,,," + points,
            "ben,4712,,,," + points);
    assertThat(PlatformTable.CANVAS.unknown(grades)).isEmpty();
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)))
        .getDocumentElement();
  }

  private static List<Element> all(Element parent, String name) {
    NodeList nodes = parent.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static List<Element> with(List<Element> tests, String child) {
    return tests.stream().filter(test -> !all(test, child).isEmpty()).toList();
  }

  private static String message(Element test, String child) {
    return all(test, child).getFirst().getAttribute("message");
  }
}
