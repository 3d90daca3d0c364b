package engineroom.book.small;

import engineroom.engine.Engine;
import engineroom.files.Mistake;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles a few files of the port beside its classes, from memory into memory. */
final class MemoryCompiler {

  private MemoryCompiler() {}

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
    Map<String, byte[]> classes = new HashMap<>();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(told, Locale.ROOT, StandardCharsets.UTF_8);
        JavaFileManager memory = new Memory(files, classes)) {
      files.setLocation(StandardLocation.CLASS_PATH, List.of(port()));
      List<Source> units =
          sources.entrySet().stream().map(one -> new Source(one.getKey(), one.getValue())).toList();
      List<String> options = List.of("-proc:none", "-nowarn");
      if (!compiler.getTask(null, memory, told, options, null, units).call()) {
        throw new Mistake(methods.getFirst().location(), "this does not compile: " + first(told));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return classes;
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

  private static final class Source extends SimpleJavaFileObject {

    private final String text;

    Source(String name, String text) {
      super(URI.create("memory:///" + name), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, byte[]> classes;

    Memory(JavaFileManager files, Map<String, byte[]> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(name, toByteArray());
            }
          };
        }
      };
    }
  }
}
