package engineroom.classroom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.grade.Grade;
import engineroom.classroom.grade.Grader;
import engineroom.classroom.grade.GradingRules;
import engineroom.classroom.grade.StepPoints;
import engineroom.classroom.grade.Submission;
import engineroom.classroom.study.BrokenEngine;
import engineroom.classroom.study.StepRestoration;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out, and what is kept. */
class CourseExportTest {

  private final Course course = CourseFixture.course();

  @TempDir private Path folder;
  private Path program;
  private Path book;
  private CourseExport export;

  @BeforeEach
  void build() throws IOException {
    program = Files.createDirectories(folder.resolve("program"));
    Files.createDirectory(program.resolve("lib"));
    Files.writeString(program.resolve("engine-room"), "#!/bin/sh\njdk='/some/jdk'\n");
    Files.writeString(program.resolve("engine-room.cmd"), "@echo off\n");
    Files.writeString(program.resolve("engine-room.jar"), "jar");
    Files.writeString(program.resolve("lib/picocli-1.jar"), "needed");
    Files.writeString(program.resolve("lib/jruby-base-1.jar"), "not needed");
    book = Files.createDirectories(folder.resolve("book/assets")).getParent();
    Files.writeString(
        book.resolve("assets/book.css"),
        ":root { --ink: light-dark(#111111, #eeeeee); --figure-text: var(--ink); }");
    Files.writeString(
        book.resolve("03-registering-handlers.html"),
        "<figure class=\"drawing\" id=\"figure-3-1\"><svg viewBox=\"0 0 6 4\"><text"
            + " style=\"fill:var(--figure-text);\">a&nbsp;b</text></svg><figcaption><b>Figure"
            + " 3.1</b> It <a class=\"permalink\">#</a></figcaption></figure>");
    export = new CourseExport(course, program, book);
  }

  private static List<String> paths(Path zip) throws IOException {
    try (FileSystem in = FileSystems.newFileSystem(zip);
        Stream<Path> all = Files.walk(in.getPath("/"))) {
      return all.filter(Files::isRegularFile).map(Path::toString).sorted().toList();
    }
  }

  private static String read(Path zip, String path) throws IOException {
    try (FileSystem in = FileSystems.newFileSystem(zip)) {
      return Files.readString(in.getPath(path));
    }
  }

  @Test
  void aStudentGetsTheProgramAndAWorkspaceAndNoSolution() throws Exception {
    Path zip = export.student(folder.resolve("out"));
    assertThat(paths(zip))
        .contains(
            "/engine-room-course/README.txt",
            "/engine-room-course/program/engine-room",
            "/engine-room-course/program/engine-room.jar",
            "/engine-room-course/program/lib/picocli-1.jar",
            "/engine-room-course/program/classroom.zip",
            "/engine-room-course/my-engine/pom.xml",
            "/engine-room-course/my-engine/.classroom/version")
        .noneMatch(path -> path.contains("jruby"))
        .noneMatch(path -> path.matches(".*/(port/.*\\.java|(wrong|models)/.*)"));
    String engine = "/engine-room-course/my-engine/src/main/java/engineroom/engine/Engine.java";
    assertThat(read(zip, engine)).contains("Unwritten");
    assertThat(read(zip, "/engine-room-course/program/engine-room")).contains("jdk=''");
  }

  @Test
  void theStudentsBookFoldsWhatIsToBeWritten() throws Exception {
    Files.writeString(book.resolve("index.html"), "<!doctype html><p>The book</p>");
    Files.writeString(book.resolve("engine-room.pdf"), "cannot be folded");
    String listing =
        "<figure class=\"listing\" id=\"java-%1$s\"><figcaption><a"
            + " href=\"source/engineroom.engine.%2$s.html#L1\"><code>%1$s</code></a></figcaption>"
            + "<pre class=\"code\"><code>  its  lines\n</code></pre></figure>";
    Files.writeString(
        book.resolve("03-registering-handlers.html"),
        "<!doctype html>"
            + listing.formatted("Engine.register", "Engine")
            + listing.formatted("Engine.isShutdown", "Engine"));
    Files.createDirectory(book.resolve("source"));
    String source = "<figure class=\"listing\"><pre class=\"code\">all of it</pre></figure>";
    Files.writeString(book.resolve("source/engineroom.engine.Engine.html"), source);
    Files.writeString(book.resolve("source/engineroom.engine.Hack.html"), source);

    Path zip = export.student(folder.resolve("out"));
    String top = "/engine-room-course/book/";
    assertThat(paths(zip))
        .contains(top + "index.html", top + "assets/book.css")
        .doesNotContain(top + "engine-room.pdf");
    String chapter = read(zip, top + "03-registering-handlers.html");
    assertThat(chapter)
        .containsOnlyOnce("<details")
        .contains(
            "</figcaption><details class=\"to-write\"><summary>You write this in step 1</summary>"
                + "<pre class=\"code\"><code>  its  lines\n</code></pre></details></figure>");
    assertThat(chapter.indexOf("<details")).isLessThan(chapter.indexOf("isShutdown"));
    assertThat(read(zip, top + "source/engineroom.engine.Engine.html"))
        .contains("<summary>You write this in step");
    assertThat(read(zip, top + "source/engineroom.engine.Hack.html")).isEqualTo(source);
  }

  @Test
  void whatElseShowsASolutionInTheStudentsBookIsFoldedOrLeftOut() throws Exception {
    Files.writeString(book.resolve("index.html"), "<!doctype html><p>The book</p>");
    String line = "throw new EngineException(\"Can't overwrite handler for command \" + name);";
    Files.writeString(
        book.resolve("appendix-handbook.html"),
        "<!doctype html><pre>$ engine-room class solution\n  "
            + line
            + "</pre><details class=\"proof proof-mutants\"><ul><li>2 mutants</li><li>Put"
            + " <code>b</code> in place of <code>"
            + line
            + "</code></li></ul></details>");
    Files.writeString(
        book.resolve("behaviours.json"),
        "{\"behaviours\": [{\"id\": \"a\", \"mutants\": [{\"change\": \"b\"}]}]}");

    Path zip = export.student(folder.resolve("out"));
    String top = "/engine-room-course/book/";
    assertThat(read(zip, top + "appendix-handbook.html"))
        .contains(
            "<details class=\"to-write\"><summary>You write this in step 1</summary><pre>",
            "<li>2 mutants</li><li><details class=\"to-write\"><summary>A line that is yours");
    assertThat(read(zip, top + "behaviours.json"))
        .contains("\"id\" : \"a\"")
        .doesNotContain("mutants");
  }

  @Test
  void theFoldedCourseUnfoldsAsItWas() throws Exception {
    Path zip = export.student(folder.resolve("out"));
    Path mine = Files.createDirectory(folder.resolve("mine"));
    try (FileSystem in = FileSystems.newFileSystem(zip)) {
      Files.copy(
          in.getPath("/engine-room-course/program/classroom.zip"), mine.resolve("classroom.zip"));
    }
    ZippedCourse folded = ZippedCourse.beside(mine, folder.resolve("home"));
    assertThat(folded.exists()).isTrue();
    Path unfolded = folded.unfolded();
    assertThat(folded.unfolded()).isEqualTo(unfolded);
    assertThat(unfolded.resolve("tests")).hasSameBinaryContentAs(course.folder().tests());
    assertThat(unfolded.resolve("version")).hasSameBinaryContentAs(course.folder().version());
  }

  /** The course of a student's program, unfolded. */
  private CourseFolder studentsCourse() throws IOException {
    Path zip = export.student(folder.resolve("out"));
    Path mine = Files.createDirectory(folder.resolve("mine"));
    try (FileSystem in = FileSystems.newFileSystem(zip)) {
      Files.copy(
          in.getPath("/engine-room-course/program/classroom.zip"), mine.resolve("classroom.zip"));
    }
    return new CourseFolder(ZippedCourse.beside(mine, folder.resolve("home")).unfolded());
  }

  @Test
  void noFileOfAStudentsCourseShowsASolutionOrAMistake() throws Exception {
    CourseFolder students = studentsCourse();
    List<String> telling =
        new ArrayList<>(List.of("Can't overwrite handler for command \" + name"));
    for (StepMethod member : course.folder().readMembers()) {
      telling.addAll(
          member.body().lines().map(String::strip).filter(is -> is.length() > 30).toList());
    }
    for (String kind : List.of("wrong", "broken", "models", "planted")) {
      for (String path : CourseFolder.paths(course.folder().root().resolve(kind))) {
        if (path.endsWith(".java")) {
          String text = Files.readString(course.folder().root().resolve(kind).resolve(path));
          telling.addAll(text.lines().skip(1).filter(is -> is.length() > 30).toList());
        }
      }
    }
    for (String path : CourseFolder.paths(students.workspace())) {
      String given =
          Files.readString(students.workspace().resolve(path), StandardCharsets.ISO_8859_1);
      telling.removeIf(given::contains);
    }
    assertThat(telling).hasSizeGreaterThan(20);
    for (String path : CourseFolder.paths(students.root())) {
      String text =
          new String(
              Files.readAllBytes(students.root().resolve(path)), StandardCharsets.ISO_8859_1);
      if (!path.endsWith(".class")) {
        assertThat(text).as(path).doesNotContain("\"mutants\"");
        assertThat(telling.stream().filter(text::contains)).as(path).isEmpty();
      }
    }
    assertThat(students.models()).doesNotExist();
  }

  @Test
  @Tag("slow")
  void theProgramReadsAllThatIsSealed() throws Exception {
    CourseFolder students = studentsCourse();
    assertThat(students.readMembers()).isEqualTo(course.folder().readMembers());
    assertThat(BrokenEngine.all(students))
        .extracting(BrokenEngine::answer)
        .isEqualTo(BrokenEngine.all(course.folder()).stream().map(BrokenEngine::answer).toList());
    Workspace workspace = Workspace.start(folder.resolve("anna"), students);
    CourseFixture.solve(workspace, "Engine#register");
    GradingRules rules =
        new GradingRules(StepPoints.EQUAL, Duration.ofSeconds(5), Duration.ofSeconds(60));
    Grade grade = new Grader(Course.read(students), rules).grade(Submission.of(workspace.root()));
    assertThat(grade.obstacle()).isEmpty();
    assertThat(grade.points()).isEqualTo(10);
    assertThat(new StepRestoration(workspace, students).solution(course.steps().getFirst()))
        .contains("Can't overwrite handler");
  }

  @Test
  void aStudentsCourseIsNotExported() throws Exception {
    Course students = Course.read(studentsCourse());
    assertThatThrownBy(() -> new CourseExport(students, program, book))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("this is a student's course, whose solutions are sealed");
    assertThatThrownBy(() -> AcademyExport.write(students, folder.resolve("academy")))
        .isInstanceOf(Mistake.class);
    assertThat(folder.resolve("academy")).doesNotExist();
  }

  @Test
  void theProgramOfStudentsBringsNoAnswersOfTheCourse() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    String jar = pom.substring(pom.indexOf("<artifactId>maven-jar-plugin</artifactId>"));
    for (String kind : List.of("wrong", "broken", "models", "planted")) {
      assertThat(jar.substring(0, jar.indexOf("</excludes>")))
          .contains("<exclude>engineroom/classroom/" + kind + "/**</exclude>");
    }
  }

  @Test
  void aTeacherGetsSolutionsMisconceptionsPlansAndFigures() throws Exception {
    Path zip = export.teacher(folder.resolve("out"));
    String top = "/engine-room-teacher/";
    assertThat(paths(zip))
        .contains(
            top + "solutions/01-store-a-handler.java",
            top + "steps.csv",
            top + "port/engineroom/engine/Engine.java",
            top + "figures/index.html")
        .anyMatch(path -> path.startsWith(top + "wrong/01-store-a-handler/"));
    assertThat(read(zip, top + "solutions/01-store-a-handler.java"))
        .startsWith("// Step 1, Store a handler\n\n// Engine#register(String, Handler)\n{");
    assertThat(read(zip, top + "plans.adoc"))
        .contains("== One lecture", "== One week", "== One term", "* Step 1, Store a handler");
    assertThat(read(zip, top + "figures/figure-3-1.svg"))
        .contains("fill:#111111", "width=\"6\"")
        .doesNotContain("var(", "&nbsp;");
    assertThat(read(zip, top + "figures/index.html")).contains("<figcaption>Figure 3.1 It<");
  }

  @Test
  void thePlansAreTheHandbooks() throws Exception {
    String handbook = Files.readString(Path.of("chapters/appendix-handbook.adoc"));
    assertThat(handbook)
        .contains("Chapter " + TeachingPlans.LECTURE + ", its example, and its first step")
        .contains("the hunt for `" + TeachingPlans.HOMEWORK + "`")
        .contains("Chapters " + spoken(TeachingPlans.WEEK) + ", a chapter a day; the last day");
    String plans = read(export.teacher(folder.resolve("out")), "/engine-room-teacher/plans.adoc");
    String week = plans.substring(plans.indexOf("== One week"), plans.indexOf("== One term"));
    assertThat(week)
        .containsSubsequence(
            "=== Day 1: ", "* Step 1, ", ": hunts", "* `class hunt ", "`, level 1");
  }

  private static String spoken(List<Integer> chapters) {
    return chapters.toString().replaceAll("[\\[\\]]", "").replaceFirst(", (\\d+)$", " and $1");
  }

  @Test
  void theSameInputGivesTheSameBytes() throws Exception {
    Path one = folder.resolve("one");
    Path two = folder.resolve("two");
    assertThat(export.student(one)).hasSameBinaryContentAs(export.student(two));
    assertThat(export.teacher(one)).hasSameBinaryContentAs(export.teacher(two));
  }

  @Test
  void withoutAProgramNothingIsWritten() throws Exception {
    Files.delete(program.resolve("engine-room.jar"));
    assertThatThrownBy(() -> export.student(folder.resolve("out")))
        .isInstanceOf(Mistake.class)
        .hasMessageContaining("mvn verify builds it");
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }
}
