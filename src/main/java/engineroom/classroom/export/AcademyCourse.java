package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.source.MethodSignature;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** All files of the course in the format of JetBrains Academy. */
final class AcademyCourse {

  private static final String TITLE = "Engine Room: write docker's engine again";
  private static final String SUMMARY =
      "You write the engine of docker 1.6.2 again, method by method, in Java. The tests of the book"
          + " Engine Room judge. A lesson is a chapter of the book: read it first.";
  private static final String MAIN = "src/main/java/";

  /** The modules around the engine: they need the engine, which each task has for itself. */
  private static final String DAEMON = MAIN + "engineroom/daemon/";

  /** The annotation that tests bear; it needs nothing and is shared. */
  private static final String BEHAVIOUR = "engineroom/Behaviour.java";

  private final Course course;
  private final CourseFolder folder;
  private final WrittenFiles written;
  private final List<StepMethod> members;
  private final TestSources tests;
  private final Map<String, String> files = new TreeMap<>();

  private AcademyCourse(Course course) {
    this.course = course;
    this.folder = course.folder();
    this.written = folder.readWritten();
    this.members = folder.readMembers();
    this.tests = new TestSources(folder);
  }

  /** The files of a course, by their paths from its folder. */
  static Map<String, String> files(Course course) {
    AcademyCourse academy = new AcademyCourse(course);
    academy.fill();
    return academy.files;
  }

  private void fill() {
    shared();
    List<String> additional = List.copyOf(files.keySet());
    Map<String, List<CourseStep>> lessons = new LinkedHashMap<>();
    course
        .steps()
        .forEach(
            step -> lessons.computeIfAbsent(lesson(step), name -> new ArrayList<>()).add(step));
    lessons.forEach(this::lesson);
    files.put(
        "course-info.yaml",
        AcademyDescriptions.course(TITLE, SUMMARY, List.copyOf(lessons.keySet()), additional));
  }

  /** What belongs to no task: the build, the given part of Go's library, the port's bodies. */
  private void shared() {
    files.putAll(GradleFiles.of(folder.given("pom.xml").orElseThrow()));
    for (String path : given(MAIN)) {
      boolean needsNoEngine = !written.has(path) && !path.startsWith(DAEMON);
      if (needsNoEngine || path.endsWith("/Unwritten.java")) {
        files.put("shared/src/" + path.substring(MAIN.length()), folder.given(path).orElseThrow());
      }
    }
    files.put("shared/src/" + BEHAVIOUR, tests.text(BEHAVIOUR));
    Map<String, String> bodies = MarkedStubs.bodies(members);
    files.put(
        "shared/bodies.json",
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(bodies) + "\n");
  }

  private List<String> given(String folderOfWorkspace) {
    return CourseFolder.paths(folder.workspace()).stream()
        .filter(path -> path.startsWith(folderOfWorkspace))
        .toList();
  }

  /** The folder of a step's lesson: the name of its chapter. */
  private static String lesson(CourseStep step) {
    return step.page().replaceFirst("\\.html.*", "");
  }

  private void lesson(String name, List<CourseStep> steps) {
    Set<String> inLesson =
        steps.stream()
            .flatMap(step -> step.members().stream())
            .map(MethodSignature::file)
            .collect(Collectors.toCollection(TreeSet::new));
    for (CourseStep step : steps) {
      String task = name + "/" + step.id() + "/";
      List<AcademyTaskFile> contents = contents(step, inLesson);
      contents.forEach(file -> files.put(task + file.name(), file.text()));
      files.put(task + "task-info.yaml", AcademyDescriptions.task(step.title(), contents));
      files.put(task + "task.md", AcademyTaskText.of(step, course));
    }
    List<String> tasks = steps.stream().map(CourseStep::id).toList();
    files.put(name + "/lesson-info.yaml", AcademyDescriptions.lesson(title(name), tasks));
  }

  /** The title of a chapter, from the name of its page. */
  private static String title(String name) {
    String words = name.replaceFirst("^\\d+-", "").replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private List<AcademyTaskFile> contents(CourseStep step, Set<String> inLesson) {
    List<AcademyTaskFile> contents = new ArrayList<>();
    boolean withModules =
        !step.members().stream().map(MethodSignature::file).allMatch(written::isOfTheEngine);
    for (String name : written.in(folder.workspace().resolve(MAIN))) {
      if (!name.equals("Unwritten.java") && (withModules || written.isOfTheEngine(name))) {
        AcademyTaskFile.Use use =
            inLesson.contains(name) ? AcademyTaskFile.Use.WRITTEN : AcademyTaskFile.Use.READ;
        String text = MarkedStubs.mark(text(written.inWorkspace(name)), ofFile(name));
        contents.add(new AcademyTaskFile("src/" + written.path(name), use, text));
      }
    }
    if (withModules) {
      given(DAEMON).stream()
          .filter(path -> !written.has(path))
          .map(path -> hidden("src/" + path.substring(MAIN.length()), text(path)))
          .forEach(contents::add);
    }
    contents.addAll(tests(step));
    return contents;
  }

  private String text(String path) {
    return folder.given(path).orElseThrow();
  }

  private List<StepMethod> ofFile(String name) {
    return members.stream().filter(member -> member.signature().file().equals(name)).toList();
  }

  /** The classes of the step's tests with what they need, and the names of those that count. */
  private List<AcademyTaskFile> tests(CourseStep step) {
    List<String> wanted =
        step.behaviours().stream()
            .flatMap(id -> course.tests(id).stream())
            .distinct()
            .sorted()
            .toList();
    List<AcademyTaskFile> files = new ArrayList<>();
    tests
        .with(wanted.stream().map(test -> test.replaceFirst("#.*", "")).toList())
        .forEach((path, text) -> files.add(hidden("test/" + path, text)));
    files.removeIf(file -> file.name().equals("test/" + BEHAVIOUR));
    files.add(hidden("tests.txt", lines(wanted.stream().map(test -> test.replace('#', '.')))));
    files.add(hidden("step.txt", step.id() + "\n"));
    return files;
  }

  private static String lines(Stream<String> lines) {
    return lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private static AcademyTaskFile hidden(String name, String text) {
    return new AcademyTaskFile(name, AcademyTaskFile.Use.HIDDEN, text);
  }
}
