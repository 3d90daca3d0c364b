package engineroom.daemon.files;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what differs between two trees of which one began as a copy of the other. Directories that
 * they still share are never looked into.
 */
final class Changes {

  private final List<Change> found = new ArrayList<>();

  /** Sorted by path; what is above a change is modified, and of what is deleted only the top. */
  static List<Change> between(Directory before, Directory after) {
    Changes changes = new Changes();
    changes.compare("", before, after);
    changes.found.sort(Comparator.comparing(Change::path));
    return changes.found;
  }

  private void compare(String above, Directory before, Directory after) {
    for (String name : before.names()) {
      if (after.entry(name) == null) {
        found.add(new Change(Change.DELETED, above + "/" + name));
      }
    }
    for (String name : after.names()) {
      String path = above + "/" + name;
      Node old = before.entry(name);
      Node now = after.entry(name);
      if (old == null) {
        add(path, now);
      } else if (old != now) {
        found.add(new Change(Change.MODIFIED, path));
        if (now instanceof Directory directory) {
          Directory none = Directory.empty(0, 0);
          compare(path, old instanceof Directory earlier ? earlier : none, directory);
        }
      }
    }
  }

  private void add(String path, Node node) {
    found.add(new Change(Change.ADDED, path));
    if (node instanceof Directory directory) {
      directory.names().forEach(name -> add(path + "/" + name, directory.entry(name)));
    }
  }
}
