package engineroom.classroom.course;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import engineroom.classroom.source.MethodSignature;
import engineroom.files.Mistake;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** The steps in their order, and what the book says about them. */
public final class Course {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final CourseFolder folder;
  private final List<CourseStep> steps;
  private final Map<String, CourseBehaviour> statements = new LinkedHashMap<>();
  private final List<BehaviourTest> tests;
  private final List<StepCases> cases;
  private final TrivialRecord trivial;

  private Course(CourseFolder folder) {
    this.folder = folder;
    this.tests = folder.readTests();
    this.cases = folder.readCases();
    this.trivial = TrivialRecord.read(folder.trivial());
    this.steps =
        Arrays.stream(MAPPER.readValue(folder.exercises().toFile(), Exercises.class).exercises())
            .filter(one -> one.number() > 0)
            .map(Written::step)
            .toList();
    for (Stated one :
        MAPPER.readValue(folder.behaviours().toFile(), Behaviours.class).behaviours()) {
      String page = one.chapter() + ".html#" + one.id();
      statements.put(one.id(), new CourseBehaviour(one.id(), one.sentence(), page));
    }
  }

  /** Reads a course. */
  public static Course read(CourseFolder folder) {
    return new Course(folder);
  }

  /** Where it lies. */
  public CourseFolder folder() {
    return folder;
  }

  /** All steps. */
  public List<CourseStep> steps() {
    return steps;
  }

  /**
   * The step of an id, or of a number.
   *
   * @throws Mistake where there is none
   */
  public CourseStep step(String name) {
    return steps.stream()
        .filter(step -> step.id().equals(name) || String.valueOf(step.number()).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistake(
                    "there is no step '"
                        + name
                        + "': name one by its id or its number, 1 to "
                        + steps.size()
                        + " (class list shows them)"));
  }

  /** The step after another one. */
  public Optional<CourseStep> after(CourseStep step) {
    return steps.stream().filter(other -> other.number() == step.number() + 1).findFirst();
  }

  /** What the book states under an id. */
  public CourseBehaviour statement(String behaviour) {
    return statements.getOrDefault(behaviour, new CourseBehaviour(behaviour, behaviour, ""));
  }

  /** The tests that show a behaviour, as {@code Class#method}. */
  public List<String> tests(String behaviour) {
    return tests.stream()
        .filter(test -> test.behaviour().equals(behaviour))
        .map(test -> test.type() + "#" + test.method())
        .distinct()
        .toList();
  }

  /** The recorded cases that are played to a step's methods. */
  public List<ScriptCases> cases(CourseStep step) {
    return cases.stream()
        .filter(one -> one.step().equals(step.id()))
        .map(StepCases::cases)
        .toList();
  }

  /** The ids of the behaviours of a step that trivial bodies show too. */
  public Set<String> trivial(CourseStep step) {
    return trivial.of(step.id());
  }

  /** True for a behaviour of the book. */
  public boolean knows(String behaviour) {
    return statements.containsKey(behaviour);
  }

  record Exercises(Written[] exercises) {}

  record Behaviours(Stated[] behaviours) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Stated(String id, String sentence, String chapter) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Text(String plain) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record WrittenMember(String type, String name, List<String> parameters) {

    MethodSignature signature() {
      String bare = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
      return new MethodSignature(bare, name, parameters);
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Written(
      int number,
      String id,
      String title,
      String page,
      List<WrittenMember> members,
      List<String> behaviours,
      int minutes,
      Text task,
      List<Text> hints,
      Text explanation) {

    CourseStep step() {
      return new CourseStep(
          number,
          id,
          title,
          page,
          members.stream().map(WrittenMember::signature).toList(),
          behaviours,
          minutes,
          task.plain(),
          hints.stream().map(Text::plain).toList(),
          explanation.plain());
    }
  }
}
