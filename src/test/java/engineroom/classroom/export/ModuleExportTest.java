package engineroom.classroom.export;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.ModuleCourse;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out of a course that asks for a method of a module. */
class ModuleExportTest {

  @TempDir private static Path packed;
  private static CourseFolder folder;
  private static Course course;

  @TempDir private Path home;

  @BeforeAll
  static void pack() throws IOException {
    folder = ModuleCourse.pack(packed);
    course = Course.read(folder);
  }

  private static String listing(String method, String source) {
    return "<figure class=\"listing\"><figcaption><a href=\"source/"
        + source
        + ".html#L1\"><code>"
        + method
        + "</code></a></figcaption><pre class=\"code\"><code>lines\n</code></pre></figure>";
  }

  @Test
  void theStudentsBookFoldsTheMethodOfThatModuleAlone() throws IOException {
    Path program = Files.createDirectories(home.resolve("program/lib")).getParent();
    Files.writeString(program.resolve("engine-room"), "#!/bin/sh\njdk='/some/jdk'\n");
    Files.writeString(program.resolve("engine-room.cmd"), "@echo off\n");
    Files.writeString(program.resolve("engine-room.jar"), "jar");
    Path book = Files.createDirectories(home.resolve("book"));
    Files.writeString(book.resolve("index.html"), "<!doctype html><p>The book</p>");
    Files.writeString(
        book.resolve("15.html"),
        "<!doctype html>"
            + listing("Events.install", "engineroom.daemon.events.Events")
            + listing("Events.listen", "engineroom.daemon.events.Events")
            + listing("Events.install", "engineroom.daemon.others.Events"));

    Path zip = new CourseExport(course, program, book).student(home.resolve("out"));

    try (FileSystem in = FileSystems.newFileSystem(zip)) {
      String page = Files.readString(in.getPath("/engine-room-course/book/15.html"));
      assertThat(page).containsOnlyOnce("You write this in step 2");
      assertThat(page.indexOf("<details")).isLessThan(page.indexOf("Events.listen"));
      String events = "/engine-room-course/my-engine/" + ModuleCourse.EVENTS;
      assertThat(Files.readString(in.getPath(events))).contains("Unwritten(\"install-a-module\")");
    }
  }

  @Test
  @Tag("slow")
  void aTaskOfTheAcademyHasTheModulesBesideItAndCompiles() {
    Map<String, String> files = AcademyCourse.files(course);
    String task = "15-the-engine-in-its-daemon/install-a-module/src/";
    assertThat(files)
        .containsKeys(
            task + "engineroom/daemon/events/Events.java",
            task + "engineroom/daemon/SmallDocker.java",
            task + "engineroom/engine/Engine.java");
    assertThat(files.keySet())
        .noneMatch(path -> path.matches("(shared|03-.*)/.*engineroom/daemon/.*"));

    Map<String, String> bodies = MarkedStubs.bodies(folder.readMembers());
    List<JavaFileObject> sources = new ArrayList<>();
    files.forEach(
        (path, text) -> {
          boolean wanted = path.startsWith(task) || path.startsWith("shared/src/");
          if (wanted && path.endsWith(".java")) {
            sources.add(source(path, MarkedStubs.fill(text, "", bodies)));
          }
        });
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<String> options = List.of("-proc:none", "-d", home.toString(), "-cp", home.toString());
    ToolProvider.getSystemJavaCompiler().getTask(null, null, told, options, null, sources).call();
    assertThat(told.getDiagnostics())
        .filteredOn(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .isEmpty();
    assertThat(home.resolve("engineroom/daemon/events/Events.class")).exists();
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
