package engineroom.daemon.files;

/**
 * One path that differs between two trees.
 *
 * @param kind 0 modified, 1 added, 2 deleted, as docker numbers them
 * @param path where
 */
public record Change(int kind, String path) {

  /** The kind of what is in both, and differs. */
  public static final int MODIFIED = 0;

  /** The kind of what is only in the later tree. */
  public static final int ADDED = 1;

  /** The kind of what is only in the earlier tree. */
  public static final int DELETED = 2;
}
