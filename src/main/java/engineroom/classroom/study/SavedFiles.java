package engineroom.classroom.study;

import engineroom.classroom.course.CourseFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for files that were saved, made, renamed or deleted.
 *
 * <p>It looks at each file's time and size several times a second: two dozen files cost next to
 * nothing, and what the JDK offers for it looks only every other second on some systems.
 */
final class SavedFiles {

  private static final long PAUSE = 60;

  private final Path folder;
  private final Runnable taker;

  SavedFiles(Path folder, Runnable taker) {
    this.folder = folder;
    this.taker = taker;
  }

  void start() {
    Map<String, String> first = look();
    Thread.ofPlatform().daemon().name("saves").start(() -> watch(first));
  }

  private void watch(Map<String, String> first) {
    Map<String, String> told = first;
    Map<String, String> last = first;
    try {
      while (true) {
        Thread.sleep(PAUSE);
        Map<String, String> now = look();
        if (now.equals(last) && !now.equals(told)) { // an editor may write in several goes
          told = now;
          taker.run();
        }
        last = now;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, String> look() {
    Map<String, String> seen = new TreeMap<>();
    try {
      for (String path : CourseFolder.paths(folder)) {
        if (path.endsWith(".java")) {
          Path file = folder.resolve(path);
          BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
          seen.put(path, attributes.lastModifiedTime() + " " + attributes.size());
        }
      }
    } catch (IOException | UncheckedIOException e) {
      seen.put("", "a file went away while it was looked at");
    }
    return seen;
  }
}
