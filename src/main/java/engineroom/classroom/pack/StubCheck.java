package engineroom.classroom.pack;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.files.ClassesInMemory;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a workspace as it is handed out: a student begins with what compiles. */
final class StubCheck {

  private static final int MOST = 5;

  private final CourseFolder folder;
  private final Problems problems;

  StubCheck(CourseFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  void check() throws IOException {
    Path sources = folder.workspace().resolve("src/main/java");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
            compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8);
        ClassesInMemory memory = new ClassesInMemory(manager)) {
      manager.setLocationFromPaths(
          StandardLocation.CLASS_PATH, List.of(folder.library(), folder.judging()));
      WrittenFiles written = folder.readWritten();
      List<Path> files =
          written.in(sources).stream().map(written::path).map(sources::resolve).toList();
      var units = manager.getJavaFileObjectsFromPaths(files);
      compiler.getTask(null, memory, errors, List.of("-proc:none", "-nowarn"), null, units).call();
    }
    errors.getDiagnostics().stream()
        .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
        .limit(MOST)
        .forEach(error -> report(sources, error));
  }

  private void report(Path sources, Diagnostic<? extends JavaFileObject> error) {
    Path source = Path.of(error.getSource().toUri());
    String file = sources.toAbsolutePath().relativize(source).toString();
    problems.add(
        new Location("workspace: " + file, (int) error.getLineNumber()),
        "does not compile once the bodies of the steps are taken out: "
            + error.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
  }
}
