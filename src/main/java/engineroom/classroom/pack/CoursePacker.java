package engineroom.classroom.pack;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.book.source.JavaReader;
import engineroom.classroom.course.BehaviourTest;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.RecordedScripts;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.coverage.CaseChoice;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.classroom.source.SingleLineCode;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the course's folder: from the port its sources, whole and with the bodies of the steps'
 * methods taken out; from the book the texts; from the build the compiled tests.
 */
public final class CoursePacker {

  private static final String ENGINE = "engineroom/engine/";
  private static final String DAEMON = "engineroom/daemon/";
  private static final String COMMAND = "engineroom/cli/command/";
  private static final String LENT = "workspace/src/test/resources/port/";

  /** What a test may import and still compile in a workspace. */
  private static final Pattern WITHIN_REACH =
      Pattern.compile(
          "^import (?:static )?(?:java|javax|com\\.sun|org\\.junit|org\\.assertj"
              + "|engineroom\\.engine|engineroom\\.daemon|engineroom\\.replay|engineroom\\.Behaviour)\\b");

  private final Path root;
  private final Path book;
  private final Path answers;
  private final String version;
  private final Project project;
  private final Problems problems = new Problems();

  /**
   * A packer.
   *
   * @param root the project's folder
   * @param book the folder of the built book
   * @param answers the folder of wrong answers and broken engines
   * @param version the project's version
   */
  public CoursePacker(Path root, Path book, Path answers, String version) {
    this.root = root;
    this.book = book;
    this.answers = answers;
    this.version = version;
    this.project = new Project(root);
  }

  /**
   * Packs the course; where anything is wrong, the last one stays.
   *
   * @return what is wrong
   * @throws Mistake where the build has not made what this needs
   */
  public List<Problem> pack(Path target) throws IOException {
    try (CourseFiles packing = new CourseFiles(target)) {
      fill(packing);
      if (problems.none()) {
        packing.write("version", version + " " + packing.digest() + "\n");
        packing.moveIntoPlace();
      }
      return problems.all();
    }
  }

  private void fill(CourseFiles packing) throws IOException {
    for (String file : List.of("exercises.json", "behaviours.json")) {
      packing.write(file, Files.readString(needed(book.resolve(file))));
    }
    packing.copy(needed(root.resolve("chapters/facts/files.json")), "go-files.json");
    Path tests = root.resolve("src/test/java");
    Path main = root.resolve("src/main/java");
    CourseFolder folder = new CourseFolder(packing.folder());
    packing.write(
        "tests", tests(tests.resolve("engineroom/chapters")) + tests(tests.resolve(ENGINE)));
    Course course = Course.read(folder);
    packing.write("written", outsideOfTheEngine(course));
    WrittenFiles written = folder.readWritten();
    packing.copy(main, path -> path.startsWith(ENGINE) || written.declares(path), "port");
    packing.copy(
        main,
        path -> path.startsWith(ENGINE) || path.startsWith(DAEMON),
        "workspace/src/main/java");
    packing.copy(main, path -> path.startsWith("engineroom/replay/"), "workspace/src/test/java");
    packing.copy(
        tests,
        path -> path.equals("engineroom/Behaviour.java") || isForStudents(tests, path),
        "workspace/src/test/java");
    packing.copy(
        root.resolve("src/test/resources"),
        path -> path.equals("junit-platform.properties"),
        "workspace/src/test/resources");
    packing.copy(
        main,
        path -> path.matches("engineroom/classroom/lend/[A-Z]\\w*\\.java"),
        "workspace/src/test/java");
    copyCompiled(packing, written);
    packing.copy(
        root.resolve("src/test/resources/replay"), path -> path.endsWith(".json"), "replays");
    for (String kind : List.of("wrong", "broken", "models", "planted")) {
      packing.copy(answers.resolve(kind), path -> true, kind);
    }
    packing.write("members", cutOut(packing, course, written));
    lend(packing, folder, written);
    WorkspaceTemplates templates =
        new WorkspaceTemplates(root.resolve("pom.xml"))
            .with("version", version)
            .with("steps", String.valueOf(course.steps().size()));
    for (var template : WorkspaceTemplates.FILES.entrySet()) {
      packing.write("workspace/" + template.getValue(), templates.fill(template.getKey()));
    }
    List<JavaMember> port =
        new JavaReader(project, problems).read(packing.folder().resolve("port"));
    new AnswerCheck(project, answers, new JavaIndex(port), course, problems).check();
    new RequirementCheck(project, answers.resolve("wrong"), problems).check(course);
    if (problems.none()) {
      new StubCheck(folder, problems).check();
      packing.write("cases", cases(course));
    }
  }

  /** The recorded cases of each step, chosen by playing all of them. */
  private String cases(Course course) {
    RecordedScripts scripts = new RecordedScripts(course.folder().replays());
    return new CaseChoice(course, scripts, root.resolve("target/classes"))
        .choose().stream().map(one -> one.line() + "\n").collect(Collectors.joining());
  }

  /**
   * A chapter's test that needs no more than a workspace has. The walks stay away: they are judged
   * by, but their sources have an engine that is as good as a solution.
   */
  private boolean isForStudents(Path tests, String path) {
    boolean ofAChapter =
        path.startsWith("engineroom/chapters/") && !path.startsWith("engineroom/chapters/walks/");
    return (ofAChapter || isHelper(tests, path))
        && project.lines(tests.resolve(path)).stream()
            .filter(line -> line.startsWith("import "))
            .allMatch(line -> WITHIN_REACH.matcher(line).find());
  }

  /** What the chapters' tests ask the small docker with: beside its tests, and none of them. */
  private boolean isHelper(Path tests, String path) {
    return path.matches(DAEMON + "\\w+\\.java")
        && project.lines(tests.resolve(path)).stream().noneMatch(line -> line.contains("@Test"));
  }

  /** The files to write in that are not the engine's, a line each; each has a name of its own. */
  private String outsideOfTheEngine(Course course) {
    Map<String, String> names = new TreeMap<>();
    for (String file : course.files()) {
      String before = names.put(file.substring(file.lastIndexOf('/') + 1), file);
      if (before != null) {
        problems.add(
            new Location(file, 0), "has the name of " + before + ": no step can tell them");
      }
    }
    return course.files().stream()
        .map(file -> file.substring(WrittenFiles.SOURCES.length()) + "\n")
        .filter(file -> !file.startsWith(ENGINE))
        .collect(Collectors.joining());
  }

  private Path needed(Path file) {
    if (!Files.exists(file)) {
      throw new Mistake(project.name(file) + ": the course needs it; run mvn verify");
    }
    return file;
  }

  private void copyCompiled(CourseFiles packing, WrittenFiles written) throws IOException {
    Path main = needed(root.resolve("target/classes"));
    Path tests = needed(root.resolve("target/test-classes"));
    packing.copy(
        main,
        path ->
            path.startsWith(ENGINE + "go/")
                || path.startsWith(ENGINE + "http/")
                || path.startsWith(ENGINE + "json/"),
        "library");
    packing.copy(
        main,
        path ->
            path.startsWith("engineroom/replay/")
                || path.startsWith(DAEMON) && !written.declares(path.replaceFirst("\\.class$", ""))
                || path.matches(
                    COMMAND + "(LineRun|DemonstrationHandlers|PlainLog)(\\$.*)?\\.class"),
        "judging");
    packing.copy(
        tests,
        path ->
            path.startsWith("engineroom/chapters/")
                || path.matches(DAEMON + "[^/]*\\.class")
                || path.matches(ENGINE + "[^/]*Test(\\$.*)?\\.class")
                || path.equals("engineroom/Behaviour.class"),
        "judging");
  }

  /** The port's classes from which a workspace takes what its student has not written yet. */
  private void lend(CourseFiles packing, CourseFolder folder, WrittenFiles written)
      throws IOException {
    List<String> types =
        folder.readMembers().stream()
            .map(StepMethod::signature)
            .map(one -> folder(written.path(one.file())) + one.type().replace('.', '$'))
            .distinct()
            .sorted()
            .toList();
    for (String type : types) {
      Path compiled = root.resolve("target/classes").resolve(type + ".class");
      packing.copy(needed(compiled), LENT + type);
    }
    packing.write(LENT + "classes.txt", String.join("\n", types) + "\n");
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private String tests(Path folder) {
    StringBuilder lines = new StringBuilder();
    for (JavaMember test :
        new JavaIndex(new JavaReader(project, problems).read(folder)).members()) {
      for (JavaMark mark : test.marks()) {
        if (mark.name().equals("Behaviour")) {
          for (String id : mark.values()) {
            lines.append(new BehaviourTest(id, test.binaryType(), test.name()).line()).append('\n');
          }
        }
      }
    }
    return lines.toString();
  }

  /** Takes the bodies out of the workspace, and gives the lines that remember them. */
  private String cutOut(CourseFiles packing, Course course, WrittenFiles written)
      throws IOException {
    Map<String, Map<MethodSignature, CourseStep>> files = new LinkedHashMap<>();
    List<MethodSignature> order = new ArrayList<>();
    for (CourseStep step : course.steps()) {
      for (MethodSignature one : step.members()) {
        files.computeIfAbsent(one.file(), file -> new LinkedHashMap<>()).put(one, step);
        order.add(one);
      }
    }
    Map<MethodSignature, StepMethod> members = new LinkedHashMap<>();
    for (var file : files.entrySet()) {
      String path = written.path(file.getKey());
      String text = Files.readString(packing.folder().resolve("port").resolve(path));
      remember(path, text, file.getValue(), members);
      packing.write("workspace/src/main/java/" + path, MethodStubs.cut(text, file.getValue()));
    }
    StringBuilder lines = new StringBuilder();
    order.stream()
        .filter(members::containsKey)
        .forEach(one -> lines.append(Objects.requireNonNull(members.get(one)).line()).append('\n'));
    return lines.toString();
  }

  private void remember(
      String path,
      String text,
      Map<MethodSignature, CourseStep> wanted,
      Map<MethodSignature, StepMethod> members) {
    MethodSpans methods = MethodSpans.in(text);
    for (var entry : wanted.entrySet()) {
      MethodSignature signature = entry.getKey();
      methods
          .find(signature)
          .ifPresentOrElse(
              method -> members.put(signature, member(entry.getValue(), text, method)),
              () -> {
                String what = signature + " has no body that could be written again";
                problems.add(new Location("src/main/java/" + path, 0), what);
              });
    }
  }

  private static StepMethod member(CourseStep step, String text, MethodSpan method) {
    String body = text.substring(method.body(), method.end());
    return new StepMethod(step.id(), method.signature(), body, SingleLineCode.of(body));
  }
}
