package engineroom.daemon.files;

/**
 * A name for another path.
 *
 * @param target the path, absolute or from the directory that the link is in
 * @param attributes of which the permission bits mean nothing
 */
public record SymbolicLink(String target, Attributes attributes) implements Node {

  /** The permission bits of every link. */
  static final int MODE = 0777;

  @Override
  public long space() {
    return OWN_SPACE + target.length();
  }

  @Override
  public SymbolicLink with(Attributes others) {
    return new SymbolicLink(target, others.withMode(MODE));
  }
}
