package engineroom.book;

import engineroom.files.NewFile;
import engineroom.files.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A small project of its own, to be broken in one place at a time. */
final class Fixture {

  private static final Path ORIGINAL = Path.of("src/test/resources/book/fixture");

  private static final String EXAMPLE = "examples/java/engineroom/examples/RegisterTwice.java";
  private static final Map<String, ClassLoader> COMPILED = new HashMap<>();

  /** All tests of a JVM build with this one, which takes seconds to start. */
  private static final Book BOOK = new Book();

  private final Path folder;

  private Fixture(Path folder) {
    this.folder = folder;
  }

  /** Copies the fixture to a folder. */
  static Fixture in(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(ORIGINAL)) {
      for (Path path : all.toList()) {
        Path copy = folder.resolve(ORIGINAL.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    return new Fixture(folder);
  }

  /** Replaces a text in a file; it must be there. */
  Fixture replace(String file, String old, String replacement) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(old)) {
      throw new IllegalArgumentException(file + " does not contain " + old);
    }
    NewFile.write(path, text.replace(old, replacement)); // nobody may see half of it
    return this;
  }

  Fixture delete(String file) throws IOException {
    Files.delete(folder.resolve(file));
    return this;
  }

  Path path(String file) {
    return folder.resolve(file);
  }

  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  BookSources sources() {
    return new BookSources(
        folder,
        folder.resolve("chapters"),
        folder.resolve("diagrams"),
        folder.resolve("port/java"),
        folder.resolve("model/java"),
        folder.resolve("tests/java"),
        folder.resolve("examples/java"),
        folder.resolve("jmh/java"),
        folder.resolve("reports"),
        folder.resolve("target/bench"),
        folder.resolve("target/book"));
  }

  /** Strict, with the example compiled as it stands now. */
  BookOptions options() throws IOException {
    String source = read(EXAMPLE);
    if (!COMPILED.containsKey(source)) {
      COMPILED.put(source, compile());
    }
    return BookOptions.strict().classes(COMPILED.get(source));
  }

  private ClassLoader compile() throws IOException {
    URL[] urls = {compiled().toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(urls, null);
    try {
      loader.loadClass("engineroom.examples.RegisterTwice"); // the folder goes with its test
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return loader;
  }

  /** The example's classes, compiled as it stands now. */
  Path compiled() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    String[] arguments = {"-proc:none", "-d", classes.toString(), path(EXAMPLE).toString()};
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
      throw new IllegalStateException("the example does not compile");
    }
    return classes;
  }

  /** Compiles the port, as Maven does; of what is not compiled nobody demands that it be tested. */
  Fixture compilePort() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("target/classes"));
    String port = path("port/java/engineroom/engine/Engine.java").toString();
    String[] arguments = {"-proc:none", "-g", "-d", classes.toString(), port};
    if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments) != 0) {
      throw new IllegalStateException("the port does not compile");
    }
    return this;
  }

  /** Builds. */
  BookResult build(BookOptions options) throws IOException {
    return BOOK.build(sources(), options);
  }

  /** Builds and gives what is wrong, a line each. */
  List<String> problems() {
    try {
      return build(options()).problems().stream().map(Problem::toString).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
