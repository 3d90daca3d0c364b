package engineroom.classroom.course;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import engineroom.classroom.source.MethodSignature;
import engineroom.docker.GoRange;
import engineroom.files.Mistake;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The steps in their order, and what the book says about them. */
public final class Course {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final CourseFolder folder;
  private final List<CourseStep> steps;
  private final List<String> files;
  private final Supplier<Map<String, CourseBehaviour>> statements = once(this::readStatements);
  private final Supplier<Map<String, List<GoRange>>> go = once(this::readGo);
  private final Supplier<List<BehaviourTest>> tests = once(() -> folder().readTests());
  private final Supplier<List<StepCases>> cases = once(() -> folder().readCases());
  private final Supplier<TrivialRecord> trivial =
      once(() -> TrivialRecord.read(folder().trivial()));

  private Course(CourseFolder folder) {
    this.folder = folder;
    List<Written> written =
        Arrays.stream(MAPPER.readValue(folder.exercises().toFile(), Exercises.class).exercises())
            .filter(one -> one.number() > 0)
            .toList();
    this.steps = written.stream().map(Written::step).toList();
    this.files =
        written.stream()
            .flatMap(one -> one.members().stream())
            .map(WrittenMember::file)
            .distinct()
            .sorted()
            .toList();
  }

  /** What only some commands need is read when it is asked for, so that the others are quick. */
  private static <T> Supplier<T> once(Supplier<T> reading) {
    return new Supplier<>() {
      private @Nullable T read;

      @Override
      public synchronized T get() {
        T known = read == null ? reading.get() : read;
        read = known;
        return known;
      }
    };
  }

  private Stated[] readBehaviours() {
    return MAPPER.readValue(folder.behaviours().toFile(), Behaviours.class).behaviours();
  }

  private Map<String, List<GoRange>> readGo() {
    return Arrays.stream(readBehaviours())
        .filter(one -> one.allGo() != null)
        .collect(Collectors.toMap(Stated::id, Stated::allGo, (first, second) -> first));
  }

  private Map<String, CourseBehaviour> readStatements() {
    Map<String, CourseBehaviour> all = new LinkedHashMap<>();
    for (Stated one : readBehaviours()) {
      String page = one.chapter() + ".html#" + one.id();
      all.put(one.id(), new CourseBehaviour(one.id(), one.sentence(), page));
    }
    return all;
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

  /** The files that hold the methods to write, by their paths in a workspace. */
  public List<String> files() {
    return files;
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
    return statements.get().getOrDefault(behaviour, new CourseBehaviour(behaviour, behaviour, ""));
  }

  /** The lines of the original that do what a behaviour states. */
  public List<GoRange> go(String behaviour) {
    return go.get().getOrDefault(behaviour, List.of());
  }

  /** The tests that show a behaviour, as {@code Class#method}. */
  public List<String> tests(String behaviour) {
    return tests.get().stream()
        .filter(test -> test.behaviour().equals(behaviour))
        .map(test -> test.type() + "#" + test.method())
        .distinct()
        .toList();
  }

  /** The recorded cases that are played to a step's methods. */
  public List<ScriptCases> cases(CourseStep step) {
    return cases.get().stream()
        .filter(one -> one.step().equals(step.id()))
        .map(StepCases::cases)
        .toList();
  }

  /** The ids of the behaviours of a step that trivial bodies show too. */
  public Set<String> trivial(CourseStep step) {
    return trivial.get().of(step.id());
  }

  /** True for a behaviour of the book. */
  public boolean knows(String behaviour) {
    return statements.get().containsKey(behaviour);
  }

  record Exercises(Written[] exercises) {}

  record Behaviours(Stated[] behaviours) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Stated(String id, String sentence, String chapter, List<GoRange> allGo) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Text(String plain) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  record WrittenMember(String type, String name, List<String> parameters, String file) {

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
