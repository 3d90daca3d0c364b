package engineroom.daemon.graph;

import engineroom.daemon.files.Change;
import engineroom.daemon.files.Content;
import engineroom.daemon.files.Directory;
import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.Node;

/**
 * What a tree has that the one below it has not, as a tree of its own. What it lacks stands there
 * as an empty file whose name begins with {@code .wh.}, as in the layers of the original.
 */
final class Layer {

  private static final String WHITEOUT = ".wh.";

  private Layer() {}

  /**
   * The difference.
   *
   * @param tree all files
   * @param base those below
   * @param empty becomes the layer
   */
  static FileTree between(FileTree tree, FileTree base, FileTree empty) throws FileException {
    for (Change change : tree.changes(base)) {
      String path = change.path();
      int name = path.lastIndexOf('/') + 1;
      empty.makeDirectories(path.substring(0, Math.max(1, name - 1)), 0755);
      if (change.kind() == Change.DELETED) {
        empty.write(path.substring(0, name) + WHITEOUT + path.substring(name), Content.EMPTY, 0);
        continue;
      }
      Node node = tree.look(path);
      if (!(node instanceof Directory)) {
        empty.add(path, node);
      } else if (!empty.exists(path)) {
        empty.makeDirectory(path, 0755);
      }
    }
    return empty;
  }

  /** Puts a layer on a tree. */
  static void apply(FileTree layer, FileTree tree) throws FileException {
    apply(layer.root(), "", tree);
  }

  private static void apply(Directory directory, String path, FileTree tree) throws FileException {
    for (String name : directory.names()) {
      String target = path + "/" + name;
      Node node = directory.entry(name);
      if (name.startsWith(WHITEOUT)) {
        tree.clear(path + "/" + name.substring(WHITEOUT.length()));
      } else if (node instanceof Directory inner) {
        tree.makeDirectories(target, inner.mode());
        apply(inner, target, tree);
      } else {
        tree.put(target, node);
      }
    }
  }
}
