package engineroom.classroom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.StepVerdict;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The course for JetBrains Academy, read back as the plugin would read it. */
@Timeout(240)
class AcademyExportTest {

  private static final YAMLMapper YAML = new YAMLMapper();

  @TempDir private static Path folder;
  private static Course course;
  private static Path academy;

  @BeforeAll
  static void export() throws IOException {
    course = CourseFixture.course();
    academy = folder.resolve("academy");
    assertThat(AcademyExport.write(course, academy)).isEqualTo(3);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(
        one -> texts.add(one.isString() ? one.stringValue() : one.get("name").stringValue()));
    return texts;
  }

  private static JsonNode yaml(Path file) throws IOException {
    return YAML.readTree(Files.readString(file));
  }

  /** Every task's folder, by the way that the descriptions name. */
  private List<Path> tasks() throws IOException {
    List<Path> tasks = new ArrayList<>();
    for (String lesson : texts(yaml(academy.resolve("course-info.yaml")).get("content"))) {
      Path inside = academy.resolve(lesson);
      for (String task : texts(yaml(inside.resolve("lesson-info.yaml")).get("content"))) {
        tasks.add(inside.resolve(task));
      }
    }
    return tasks;
  }

  private Path task(String step) throws IOException {
    return tasks().stream().filter(task -> task.endsWith(step)).findFirst().orElseThrow();
  }

  @Test
  void everyStepIsATaskInItsOrder() throws IOException {
    assertThat(tasks())
        .extracting(task -> task.getFileName().toString())
        .containsExactlyElementsOf(course.steps().stream().map(CourseStep::id).toList());
    JsonNode info = yaml(academy.resolve("course-info.yaml"));
    assertThat(info.get("programming_language").stringValue()).isEqualTo("Java");
    assertThat(info.get("language").stringValue()).isEqualTo("English");
    assertThat(info.get("yaml_version").intValue()).isEqualTo(2);
  }

  @Test
  void lessonsLetTheStudentsCodeGoOn() throws IOException {
    for (Path task : tasks()) {
      JsonNode lesson = yaml(task.resolveSibling("lesson-info.yaml"));
      assertThat(lesson.get("type").stringValue()).isEqualTo("framework");
      assertThat(lesson.get("is_template_based").booleanValue()).isFalse();
    }
  }

  @Test
  void everyFileIsNamedAndEveryNameIsAFile() throws IOException {
    Set<String> named = new TreeSet<>(Set.of("course-info.yaml"));
    named.addAll(texts(yaml(academy.resolve("course-info.yaml")).get("additional_files")));
    for (Path task : tasks()) {
      String path = academy.relativize(task).toString().replace('\\', '/') + "/";
      named.add(path.replaceFirst("/.*", "/lesson-info.yaml"));
      named.add(path + "task-info.yaml");
      named.add(path + "task.md");
      JsonNode info = yaml(task.resolve("task-info.yaml"));
      assertThat(info.get("type").stringValue()).isEqualTo("edu");
      texts(info.get("files")).forEach(file -> named.add(path + file));
    }
    assertThat(CourseFolder.paths(academy)).containsExactlyElementsOf(named);
  }

  @Test
  void whatIsWrittenGoesOnAndTheRestDoesNot() throws IOException {
    for (JsonNode file : yaml(task("store-a-handler").resolve("task-info.yaml")).get("files")) {
      String name = file.get("name").stringValue();
      boolean written = name.endsWith("/Engine.java") || name.endsWith("/Job.java");
      if (name.startsWith("test") || name.equals("step.txt")) {
        assertThat(file.get("visible").booleanValue()).as(name).isFalse();
      }
      if (!name.endsWith("/Job.java")) {
        assertThat(file.has("propagatable")).as(name).isEqualTo(!written);
      }
    }
  }

  @Test
  void theTextHasTheTaskTheSentencesAndThreeHints() throws IOException {
    CourseStep step = course.step("store-a-handler");
    String text = Files.readString(task(step.id()).resolve("task.md"));
    assertThat(text).contains("Yours to write: `Engine.register`");
    assertThat(text.split("<div class=\"hint\" title=\"", -1)).hasSize(4);
    for (String behaviour : step.behaviours()) {
      assertThat(text).contains("* " + course.statement(behaviour).sentence().substring(0, 10));
    }
  }

  @Test
  @Tag("slow")
  void aTaskFailsAsItIsAndPassesSolved() throws Exception {
    try (Judge judge = new Judge(course.folder(), Judge.LIMIT)) {
      for (CourseStep step : course.steps()) {
        Workspace workspace = Workspace.start(folder.resolve(step.id()), course.folder());
        copy(task(step.id()).resolve("src/engineroom/engine"), workspace.engine());
        WorkerFindings unsolved =
            judge.student(workspace.root(), Examination.of(course, List.of(step)));
        assertThat(StepVerdict.of(step, course, unsolved).state())
            .isEqualTo(StepVerdict.State.UNWRITTEN);

        for (var member : step.members()) {
          CourseFixture.solve(workspace, member.type() + "#" + member.name());
        }
        WorkerFindings solved =
            judge.student(workspace.root(), Examination.of(course, List.of(step)));
        assertThat(StepVerdict.of(step, course, solved).passed()).as(step.id()).isTrue();
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    for (String path : CourseFolder.paths(from)) {
      Files.writeString(to.resolve(path), Files.readString(from.resolve(path)));
    }
  }

  @Test
  @Tag("slow")
  void whatTheBuildFillsCompilesWithItsTests() throws IOException {
    Map<String, String> bodies = new LinkedHashMap<>();
    new JsonMapper()
        .readTree(Files.readString(academy.resolve("shared/bodies.json")))
        .properties()
        .forEach(body -> bodies.put(body.getKey(), body.getValue().stringValue()));
    for (Path task : tasks()) {
      String step = Files.readString(task.resolve("step.txt")).strip();
      Path filled = folder.resolve("filled-" + step);
      for (String path : CourseFolder.paths(task.resolve("src"))) {
        String text = Files.readString(task.resolve("src").resolve(path));
        Files.createDirectories(filled.resolve(path).getParent());
        Files.writeString(filled.resolve(path), MarkedStubs.fill(text, step, bodies));
      }
      assertThat(unwritten(filled)).containsOnly(step);
      assertThat(compile(List.of(academy.resolve("shared/src"), filled, task.resolve("test"))))
          .as(step)
          .isEmpty();
    }
  }

  private static Set<String> unwritten(Path folder) throws IOException {
    Set<String> steps = new TreeSet<>();
    for (String path : CourseFolder.paths(folder)) {
      MarkedStubs.LINE
          .matcher(Files.readString(folder.resolve(path)))
          .results()
          .forEach(stub -> steps.add(stub.group(1)));
    }
    return steps;
  }

  private String compile(List<Path> folders) throws IOException {
    var errors = new ByteArrayOutputStream();
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-Xlint:none"));
    arguments.addAll(List.of("-cp", libraries()));
    arguments.addAll(List.of("-d", Files.createTempDirectory(folder, "classes").toString()));
    for (Path one : folders) {
      for (String path : CourseFolder.paths(one)) {
        arguments.add(one.resolve(path).toString());
      }
    }
    ToolProvider.getSystemJavaCompiler().run(null, null, errors, arguments.toArray(String[]::new));
    return errors.toString();
  }

  /** The class path of this test without the project's own classes. */
  private static String libraries() {
    List<String> entries = new ArrayList<>();
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    for (String entry : classPath.split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        entries.add(entry);
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  @Test
  void theBuildUsesThePatternAndTheVersionsOfTheProject() throws IOException {
    String build = Files.readString(academy.resolve("build.gradle"));
    assertThat(build)
        .contains("/" + MarkedStubs.LINE.pattern().replace("/", "\\/") + "/")
        .containsPattern("junit-bom:\\d+\\.\\d+")
        .doesNotContainPattern("@[a-z-]+@");
  }

  @Test
  @Tag("slow")
  void theSameCourseGivesTheSameFiles() throws IOException {
    Path again = folder.resolve("again");
    AcademyExport.write(course, again);
    for (String path : CourseFolder.paths(academy)) {
      assertThat(again.resolve(path)).hasSameBinaryContentAs(academy.resolve(path));
    }
  }

  @Test
  void aFolderThatIsNotEmptyStaysAsItIs() throws IOException {
    Path full = Files.createDirectory(folder.resolve("full"));
    Files.writeString(full.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> AcademyExport.write(course, full))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("is not empty");
    assertThat(CourseFolder.paths(full)).containsExactly("mine.txt");
  }
}
