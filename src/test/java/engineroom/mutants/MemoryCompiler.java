package engineroom.mutants;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles sources from memory into memory, against the port as it is. */
final class MemoryCompiler {

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  MemoryCompiler(Path port) throws IOException {
    files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(port));
  }

  /**
   * Compiles.
   *
   * @param sources texts by file name
   * @return the classes by name, or nothing where something does not compile
   */
  Optional<Map<String, byte[]>> compile(Map<String, String> sources) {
    Map<String, byte[]> classes = new HashMap<>();
    List<JavaFileObject> units =
        sources.entrySet().stream().map(one -> source(one.getKey(), one.getValue())).toList();
    List<String> options = List.of("-proc:none", "-g", "-parameters", "-nowarn", "-Xlint:none");
    boolean compiled =
        compiler.getTask(null, new Memory(files, classes), told -> {}, options, null, units).call();
    return compiled ? Optional.of(classes) : Optional.empty();
  }

  /** A source in memory. */
  static JavaFileObject source(String file, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + file), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, byte[]> classes;

    Memory(JavaFileManager files, Map<String, byte[]> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + className + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(className, toByteArray());
            }
          };
        }
      };
    }

    @Override
    public void close() {
      // The manager below is used again.
    }
  }
}
