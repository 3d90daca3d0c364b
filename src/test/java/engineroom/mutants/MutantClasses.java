package engineroom.mutants;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The classes of one run: the port with one mutant in it, and the tests, all loaded anew, so that
 * they find this port and no other.
 */
final class MutantClasses extends ClassLoader {

  private static final String OURS = "engineroom.";
  private static final String RUNNERS = "engineroom.mutants.";
  private static final String PORT = "engineroom.engine.";

  /** What has been read of the disk, for all runs of this JVM. */
  private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

  private static final byte[] NONE = {};

  private final Map<String, byte[]> mutated;
  private final List<Path> roots;
  private final LineProbes probes;

  /**
   * Classes of a run.
   *
   * @param mutated the classes that differ, by name
   * @param roots the folders with all others
   * @param probed true to note which lines of the port run
   */
  MutantClasses(Map<String, byte[]> mutated, List<Path> roots, boolean probed) {
    super("mutant", MutantClasses.class.getClassLoader());
    this.mutated = mutated;
    this.roots = roots;
    this.probes = probed ? new LineProbes(getParent()) : null;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS) || name.startsWith(RUNNERS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = mutated.get(name);
    if (bytes == null) {
      bytes = unmutated(name);
    }
    if (bytes.length == 0) {
      throw new ClassNotFoundException(name);
    }
    if (probes != null && name.startsWith(PORT)) {
      bytes = probes.in(file(name), bytes);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** The classes of a run can be read as they run: walks take words and numbers from them. */
  @Override
  public InputStream getResourceAsStream(String name) {
    byte[] bytes = mutated.get(name.replaceFirst("\\.class$", "").replace('/', '.'));
    return bytes == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(bytes);
  }

  /** A class as it is on the disk; empty where there is none. */
  byte[] unmutated(String name) {
    return READ.computeIfAbsent(name, this::read);
  }

  private static String file(String name) {
    return "src/main/java/" + name.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
  }

  private byte[] read(String name) {
    try {
      for (Path root : roots) {
        Path file = root.resolve(name.replace('.', '/') + ".class");
        if (Files.isRegularFile(file)) {
          return Files.readAllBytes(file);
        }
      }
      return NONE;
    } catch (IOException e) {
      return NONE;
    }
  }
}
