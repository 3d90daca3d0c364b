package engineroom.book.small;

import engineroom.engine.Engine;
import engineroom.files.ClassesInMemory;
import engineroom.files.Mistake;
import engineroom.files.SourceInMemory;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a few files of the port beside its classes, from memory into memory. */
final class SmallCompiler {

  private SmallCompiler() {}

  /**
   * Compiles.
   *
   * @param sources texts by the names of their files
   * @param methods what was replaced in them
   * @return the classes by name
   * @throws Mistake where something does not compile, with the first method that was replaced
   */
  static Map<String, byte[]> compile(Map<String, String> sources, List<WrittenMethod> methods) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8);
        ClassesInMemory memory = new ClassesInMemory(files)) {
      files.setLocation(StandardLocation.CLASS_PATH, List.of(port()));
      List<SourceInMemory> units =
          sources.entrySet().stream()
              .map(one -> new SourceInMemory(one.getKey(), one.getValue()))
              .toList();
      List<String> options = List.of("-proc:none", "-nowarn");
      if (!compiler.getTask(null, memory, told, options, null, units).call()) {
        throw new Mistake(methods.getFirst().location(), "this does not compile: " + first(told));
      }
      return memory.classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the port's own classes are. */
  private static File port() {
    try {
      return new File(Engine.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String first(DiagnosticCollector<JavaFileObject> told) {
    return told.getDiagnostics().stream()
        .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
        .map(one -> one.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
        .findFirst()
        .orElse("");
  }
}
