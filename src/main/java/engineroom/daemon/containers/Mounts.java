package engineroom.daemon.containers;

import engineroom.daemon.files.Change;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.RegularFile;
import engineroom.engine.EngineException;
import java.util.ArrayList;
import java.util.List;

/**
 * The three files that docker puts into every container from outside. They are there for its
 * programs and no part of its own files.
 */
final class Mounts {

  static final String HOSTNAME = "/etc/hostname";
  static final String HOSTS = "/etc/hosts";
  static final String RESOLVER = "/etc/resolv.conf";

  private static final List<String> ALL = List.of(HOSTNAME, HOSTS, RESOLVER);
  private static final String FOLDER = "/etc";

  private Mounts() {}

  /** What a container has changed of its image's files, by itself. */
  static List<Change> changes(Container container) {
    List<Change> changes = new ArrayList<>(container.files().changes(container.base()));
    changes.removeIf(change -> ALL.contains(change.path()));
    boolean inside = changes.stream().anyMatch(each -> each.path().startsWith(FOLDER + "/"));
    changes.removeIf(
        change -> !inside && change.path().equals(FOLDER) && change.kind() == Change.MODIFIED);
    return changes;
  }

  /** How many bytes are in the files that a container has changed, by itself. */
  static long size(Container container) {
    long size = 0;
    for (Change change : changes(container)) {
      try {
        if (container.files().look(change.path()) instanceof RegularFile file) {
          size += file.content().length();
        }
      } catch (FileException removed) {
        // what is gone takes nothing
      }
    }
    return size;
  }

  /** A copy of a container's own files. */
  static FileTree without(Container container) throws EngineException {
    FileTree files = container.files().copy();
    try {
      for (String path : ALL) {
        files.clear(path);
        if (container.base().exists(path)) {
          files.add(path, container.base().look(path));
        }
      }
      return files;
    } catch (FileException e) {
      throw new EngineException(e.getMessage());
    }
  }
}
