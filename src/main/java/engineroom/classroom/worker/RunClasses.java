package engineroom.classroom.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The classes of one run: the engine as compiled, and the tests, loaded anew, so that they find
 * this engine and no other. The classroom's own classes are out of reach.
 */
final class RunClasses extends ClassLoader {

  private static final String OURS = "engineroom.";

  private final Map<String, byte[]> compiled;
  private final Path judging;

  /**
   * Classes of a run.
   *
   * @param library what the engine takes from Go's library
   */
  RunClasses(ClassLoader library, Map<String, byte[]> compiled, Path judging) {
    super("run", library);
    this.compiled = compiled;
    this.judging = judging;
  }

  /**
   * What the engine takes from Go's library, loaded once for all runs; above it, no class of ours.
   */
  static ClassLoader library(Path folder) {
    return new RunClasses(new NotOurs(RunClasses.class.getClassLoader()), Map.of(), folder);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = compiled.getOrDefault(name, read(name));
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /**
   * Of a run's classes, those of the engine can be read: walks take words and numbers from them.
   */
  @Override
  public @Nullable InputStream getResourceAsStream(String name) {
    byte[] bytes = compiled.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  private byte @Nullable [] read(String name) throws ClassNotFoundException {
    Path file = judging.resolve(name.replace('.', '/') + ".class");
    try {
      return name.startsWith(OURS) && Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class NotOurs extends ClassLoader {

    NotOurs(ClassLoader above) {
      super(above);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(OURS)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
