package engineroom.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder that goes when it is closed, and with the JVM at the latest: whoever presses Ctrl-C
 * leaves none behind.
 */
public final class TemporaryFolder implements AutoCloseable {

  private static final Set<TemporaryFolder> OPEN = ConcurrentHashMap.newKeySet();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFolder::closeAll));
  }

  private final Path path;
  private volatile Runnable before = () -> {};

  private TemporaryFolder(Path path) {
    this.path = path;
  }

  /**
   * A new one, where the system has such folders.
   *
   * @param prefix how its name begins
   */
  public static TemporaryFolder create(String prefix) throws IOException {
    TemporaryFolder folder = new TemporaryFolder(Files.createTempDirectory(prefix).toRealPath());
    OPEN.add(folder);
    return folder;
  }

  /** Where it is, without links on the way. */
  public Path path() {
    return path;
  }

  /** Says what is to be done before it goes with the JVM: to end whoever writes into it. */
  public void beforeTheEnd(Runnable ending) {
    before = ending;
  }

  @Override
  public void close() throws IOException {
    OPEN.remove(this);
    Folders.delete(path);
  }

  private static void closeAll() {
    for (TemporaryFolder one : OPEN) {
      try {
        one.before.run();
        one.close();
      } catch (IOException | UncheckedIOException e) {
        // A file that is still held is the system's to remove.
      }
    }
  }
}
