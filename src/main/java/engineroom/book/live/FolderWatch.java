package engineroom.book.live;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something below some folders has changed and has come to rest.
 *
 * <p>A folder that is missing is waited for, and one that is deleted is waited for again: what lies
 * above it is watched too, for that alone.
 */
final class FolderWatch implements AutoCloseable {

  /** Editors write a file in steps; what follows within this time belongs to the same change. */
  private static final Duration REST = Duration.ofMillis(40);

  private final WatchService service;
  private final List<Path> roots;

  /** Watches folders, and all below them; those that are missing from when they are there. */
  FolderWatch(Collection<Path> folders) throws IOException {
    roots = folders.stream().map(folder -> folder.toAbsolutePath().normalize()).toList();
    service = roots.getFirst().getFileSystem().newWatchService();
    for (Path root : roots) {
      watch(root, new HashSet<>());
    }
  }

  /** Watches a folder, or the way to it; adds the files that are there. */
  private void watch(Path root, Set<Path> found) throws IOException {
    Path reached = null;
    for (Path place = lastThatExists(root); !place.equals(reached); place = lastThatExists(root)) {
      register(place); // the next one may come meanwhile, and nobody would tell
      reached = place;
    }
    if (root.equals(reached)) {
      register(lastThatExists(Objects.requireNonNull(root.getParent())));
      watchAll(root, found);
    }
  }

  private static Path lastThatExists(Path folder) {
    Path place = folder;
    while (!Files.isDirectory(place)) {
      place = Objects.requireNonNull(place.getParent()); // the root of all is there
    }
    return place;
  }

  private void watchAll(Path folder, Set<Path> found) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path place, BasicFileAttributes attributes)
              throws IOException {
            return register(place) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            add(file, found);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (e instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE; // gone again
            }
            throw e;
          }
        });
  }

  /** Whether the folder is still there to be watched. */
  private boolean register(Path folder) throws IOException {
    try {
      folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      return true;
    } catch (NoSuchFileException e) {
      return false;
    }
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
      if (event.kind() == OVERFLOW) { // more happened than the system could tell
        changed.add(folder);
        watchAgain(folder, changed);
      } else {
        look(folder.resolve((Path) event.context()), changed);
      }
    }
    if (!key.reset()) { // deleted, and perhaps there again
      watchAgain(folder, changed);
    }
  }

  private void look(Path file, Set<Path> changed) throws IOException {
    if (roots.stream().anyMatch(file::startsWith)) {
      add(file, changed);
      if (Files.isDirectory(file)) {
        watchAll(file, changed);
      }
    }
    watchAgain(file, changed);
  }

  /** Watches the folders that this one is, or leads to. */
  private void watchAgain(Path folder, Set<Path> changed) throws IOException {
    for (Path root : roots) {
      if (root.startsWith(folder)) {
        watch(root, changed);
      }
    }
  }

  private static void add(Path file, Set<Path> changed) {
    if (!isScratch(file.getFileName().toString())) {
      changed.add(file);
    }
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
