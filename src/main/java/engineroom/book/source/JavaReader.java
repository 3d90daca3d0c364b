package engineroom.book.source;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Reads Java with the compiler's own parser, so that the sources need no marks of ours. */
public final class JavaReader {

  private final Project project;
  private final Problems problems;

  /** A reader that reports what does not parse. */
  public JavaReader(Project project, Problems problems) {
    this.project = project;
    this.problems = problems;
  }

  /** All members of all Java files below some folders, in the order of the files. */
  public List<JavaMember> read(Path... folders) {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      files.addAll(Project.files(folder, ".java"));
    }
    return files.isEmpty() ? List.of() : parse(files);
  }

  private List<JavaMember> parse(List<Path> files) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(errors, Locale.ROOT, StandardCharsets.UTF_8)) {
      var units = manager.getJavaFileObjectsFromPaths(files);
      var task =
          (JavacTask) compiler.getTask(null, manager, errors, List.of("-proc:none"), null, units);
      List<JavaMember> members = members(task);
      errors.getDiagnostics().forEach(this::report);
      return members;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<JavaMember> members(JavacTask task) throws IOException {
    Trees trees = Trees.instance(task);
    List<JavaMember> members = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      String name = project.name(Path.of(unit.getSourceFile().toUri()));
      new MemberScanner(name, unit, trees.getSourcePositions(), members).scan(unit, null);
    }
    return List.copyOf(members);
  }

  private void report(Diagnostic<? extends JavaFileObject> error) {
    if (error.getKind() == Diagnostic.Kind.ERROR) {
      Path file = Path.of(error.getSource().toUri());
      problems.add(
          project.location(file, (int) error.getLineNumber()),
          "this is not Java: " + error.getMessage(Locale.ROOT).lines().findFirst().orElse(""));
    }
  }
}
