package engineroom.daemon.files;

/** What a name in a directory stands for. Never changes; a change puts another in its place. */
public sealed interface Node permits Directory, RegularFile, SymbolicLink {

  /** What one more name takes of the disk, in bytes, whatever it stands for. */
  long OWN_SPACE = 512;

  /** The permission bits, {@code 0755} for instance. */
  int mode();

  /** When it was last changed, in seconds since 1970. */
  long modified();

  /** What it takes of the disk, in bytes, with everything in it. */
  long space();

  /**
   * The same with other permission bits.
   *
   * @param mode the bits
   */
  Node withMode(int mode);

  /**
   * The same, changed at another time.
   *
   * @param modified in seconds since 1970
   */
  Node withModified(long modified);
}
