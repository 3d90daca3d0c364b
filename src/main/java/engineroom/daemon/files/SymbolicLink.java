package engineroom.daemon.files;

/**
 * A name for another path.
 *
 * @param target the path, absolute or from the directory that the link is in
 * @param modified when it was made, in seconds since 1970
 */
public record SymbolicLink(String target, long modified) implements Node {

  @Override
  public int mode() {
    return 0777;
  }

  @Override
  public long space() {
    return OWN_SPACE + target.length();
  }

  /** The same link: its own bits mean nothing. */
  @Override
  public SymbolicLink withMode(int mode) {
    return this;
  }

  @Override
  public SymbolicLink withModified(long when) {
    return new SymbolicLink(target, when);
  }
}
