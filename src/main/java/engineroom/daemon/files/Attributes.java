package engineroom.daemon.files;

/**
 * What is known of a node beside what it is.
 *
 * @param mode the permission bits, {@code 0755} for instance
 * @param user the number of whom it belongs to
 * @param group the number of the group that it belongs to
 * @param modified when it was last changed, in seconds since 1970
 */
public record Attributes(int mode, int user, int group, long modified) {

  /** Those of what belongs to root. */
  static Attributes ofRoot(int mode, long modified) {
    return new Attributes(mode, 0, 0, modified);
  }

  /** The same with other permission bits. */
  Attributes withMode(int bits) {
    return new Attributes(bits, user, group, modified);
  }

  /** The same for somebody else. */
  Attributes withOwner(int newUser, int newGroup) {
    return new Attributes(mode, newUser, newGroup, modified);
  }

  /** The same at another time. */
  Attributes withModified(long when) {
    return new Attributes(mode, user, group, when);
  }
}
