package engineroom.book.live;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/** Tells when something below some folders has changed and has come to rest. */
final class FolderWatch implements AutoCloseable {

  /** Editors write a file in steps; what follows within this time belongs to the same change. */
  private static final Duration REST = Duration.ofMillis(40);

  private final WatchService service;

  /** Watches folders, and all below them; those that are missing are left out. */
  FolderWatch(Collection<Path> folders) throws IOException {
    service = folders.iterator().next().toAbsolutePath().getFileSystem().newWatchService();
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        register(folder.toAbsolutePath());
      }
    }
  }

  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes)
              throws IOException {
            place.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /**
   * Waits for a change.
   *
   * @return the files that changed
   * @throws java.nio.file.ClosedWatchServiceException once this is closed
   */
  Set<Path> awaitChange() throws IOException, InterruptedException {
    Set<Path> changed = new TreeSet<>();
    while (changed.isEmpty()) {
      collect(service.take(), changed);
    }
    WatchKey more = service.poll(REST.toMillis(), TimeUnit.MILLISECONDS);
    while (more != null) {
      collect(more, changed);
      more = service.poll(REST.toMillis(), TimeUnit.MILLISECONDS);
    }
    return changed;
  }

  private void collect(WatchKey key, Set<Path> changed) throws IOException {
    Path folder = (Path) key.watchable();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == OVERFLOW) {
        changed.add(folder); // more happened than the system could tell
      } else {
        Path file = folder.resolve((Path) event.context());
        if (Files.isDirectory(file)) {
          register(file);
        }
        if (!isScratch(file.getFileName().toString())) {
          changed.add(file);
        }
      }
    }
    key.reset();
  }

  /** Editors leave files beside the one that is written. */
  private static boolean isScratch(String name) {
    return name.startsWith(".") || name.endsWith("~") || name.matches("\\d+|#.*#|.*\\.(swp|tmp)");
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
