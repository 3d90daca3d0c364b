package engineroom.daemon.builder;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.daemon.files.SymbolicLink;

/**
 * Where a path leads inside a tree, links that lead to nothing included. Ports {@code
 * FollowSymlinkInScope}, {@code pkg/symlink/fs.go} of docker 1.6.2.
 */
final class RealPath {

  private static final int MOST_LINKS = 255;

  private final FileTree tree;
  private int links;

  private RealPath(FileTree tree) {
    this.tree = tree;
  }

  /**
   * The path without links; what is not there yet is taken for directories.
   *
   * @param path absolute
   * @throws FileException if links lead around in a circle
   */
  static String in(FileTree tree, String path) throws FileException {
    return new RealPath(tree).follow("/", path);
  }

  private String follow(String from, String path) throws FileException {
    String at = from;
    for (String name : path.split("/")) {
      String next = CleanPath.of(at + "/" + name);
      String target = target(next);
      if (target == null) {
        at = next;
      } else if (++links > MOST_LINKS) {
        throw new FileException(path, FileException.Reason.TOO_MANY_LINKS);
      } else {
        at = follow(target.startsWith("/") ? "/" : at, target);
      }
    }
    return at;
  }

  private String target(String path) {
    try {
      return tree.look(path) instanceof SymbolicLink link ? link.target() : null;
    } catch (FileException nothing) {
      return null;
    }
  }
}
