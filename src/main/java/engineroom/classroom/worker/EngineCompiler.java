package engineroom.classroom.worker;

import engineroom.classroom.course.StepMethod;
import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.files.ClassesInMemory;
import engineroom.files.SourceInMemory;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources from memory into memory; what it has read of the JDK it keeps. */
final class EngineCompiler {

  private static final int MOST = 8;

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  EngineCompiler(List<Path> classPath) throws IOException {
    List<Path> whole = new ArrayList<>(classPath);
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(path -> !isOurs(path))
        .forEach(whole::add);
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, whole);
  }

  /**
   * The classroom's own classes hold a port of which the student's engine must know nothing, and
   * the judge's way to speak is none of its business either.
   */
  private static boolean isOurs(Path path) {
    String name = path.getFileName().toString();
    return path.endsWith("classes") || name.startsWith("engine-room") || name.startsWith("jackson");
  }

  /**
   * Compiles.
   *
   * @return the classes by name; absent where something does not compile, which has been told
   */
  Optional<Map<String, byte[]>> compile(
      EngineSources sources, Map<String, String> tests, EventChannel channel) {
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    List<JavaFileObject> units = new ArrayList<>();
    sources
        .texts()
        .forEach(
            (name, text) -> units.add(new Source(sources.written().inWorkspace(name), name, text)));
    tests.forEach((name, text) -> units.add(new Source("src/test/java/hunt/" + name, name, text)));
    try (ClassesInMemory memory = new ClassesInMemory(files)) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  memory,
                  told,
                  List.of("-proc:none", "-g", "-nowarn", "-Xlint:none"),
                  null,
                  units)
              .call();
      told.getDiagnostics().stream()
          .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
          .limit(MOST)
          .forEach(one -> tell(one, sources, channel));
      return compiled ? Optional.of(memory.classes()) : Optional.empty();
    }
  }

  private static void tell(
      Diagnostic<? extends JavaFileObject> error, EngineSources sources, EventChannel channel) {
    channel.tell(new WorkerEvent.NotCompiled(told(error, sources)));
  }

  private static CompileError told(
      Diagnostic<? extends JavaFileObject> error, EngineSources sources) {
    String message = error.getMessage(Locale.ROOT);
    if (!(error.getSource() instanceof Source source)) {
      return new CompileError(Optional.empty(), 0, message, Optional.empty());
    }
    int line = (int) error.getLineNumber();
    Optional<String> file = Optional.of(source.path());
    return sources
        .borrowed(source.name, line)
        .map(
            member -> new CompileError(file, line, noLongerFits(member, message), Optional.empty()))
        .orElseGet(() -> new CompileError(file, line, message, Optional.of(source.line(line))));
  }

  private static String noLongerFits(StepMethod member, String message) {
    return member.signature().spoken()
        + ", which is not yours yet and taken from the port, no longer fits your code: "
        + message.lines().findFirst().orElse("")
        + "; keep the fields and the signatures that you were given";
  }

  private static final class Source extends SourceInMemory {

    private final String path;
    private final String name;
    private final String text;

    Source(String path, String name, String text) {
      super(name, text);
      this.path = path;
      this.name = name;
      this.text = text;
    }

    String path() {
      return path;
    }

    String line(int number) {
      return text.lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }
  }
}
