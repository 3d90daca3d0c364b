package engineroom.daemon.files;

/** What a name in a directory stands for. Never changes; a change puts another in its place. */
public sealed interface Node permits Directory, RegularFile, SymbolicLink {

  /** What one more name takes of the disk, in bytes, whatever it stands for. */
  long OWN_SPACE = 512;

  /** Its permissions, owner and time. */
  Attributes attributes();

  /**
   * The same with other permissions, another owner or time.
   *
   * @param attributes all of them
   */
  Node with(Attributes attributes);

  /** What it takes of the disk, in bytes, with everything in it. */
  long space();

  /** The permission bits. */
  default int mode() {
    return attributes().mode();
  }

  /** When it was last changed, in seconds since 1970. */
  default long modified() {
    return attributes().modified();
  }

  /**
   * The same, changed at another time.
   *
   * @param when in seconds since 1970
   */
  default Node withModified(long when) {
    return with(attributes().withModified(when));
  }
}
