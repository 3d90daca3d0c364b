package engineroom.classroom.study;

import engineroom.classroom.course.WrittenFiles;
import engineroom.files.FileStamp;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Looks for files of an engine that were saved, made, renamed or deleted.
 *
 * <p>It looks at each file's time and size several times a second: two dozen files cost next to
 * nothing, and what the JDK offers for it looks only every other second on some systems.
 */
final class SavedFiles {

  private static final long PAUSE = 60;

  private final Path sources;
  private final WrittenFiles written;
  private final Runnable taker;

  SavedFiles(Path sources, WrittenFiles written, Runnable taker) {
    this.sources = sources;
    this.written = written;
    this.taker = taker;
  }

  void start() {
    Set<FileStamp> first = look();
    Thread.ofPlatform().daemon().name("saves").start(() -> watch(first));
  }

  private void watch(Set<FileStamp> first) {
    Set<FileStamp> told = first;
    Set<FileStamp> last = first;
    try {
      while (true) {
        Thread.sleep(PAUSE);
        Set<FileStamp> now = look();
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

  private Set<FileStamp> look() {
    Set<FileStamp> seen = new HashSet<>();
    try {
      for (String name : written.in(sources)) {
        seen.add(FileStamp.of(sources.resolve(written.path(name))));
      }
    } catch (UncheckedIOException e) {
      // A file went away while it was looked at: the next look is another one, and tells of it.
    }
    return seen;
  }
}
