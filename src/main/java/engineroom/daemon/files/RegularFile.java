package engineroom.daemon.files;

/**
 * Bytes under a name.
 *
 * @param content the bytes
 * @param mode the permission bits
 * @param modified when it was last written, in seconds since 1970
 */
public record RegularFile(Content content, int mode, long modified) implements Node {

  @Override
  public long space() {
    return OWN_SPACE + content.length();
  }

  @Override
  public RegularFile withMode(int bits) {
    return new RegularFile(content, bits, modified);
  }

  @Override
  public RegularFile withModified(long when) {
    return new RegularFile(content, mode, when);
  }

  /** Whether anybody may run it. */
  public boolean isExecutable() {
    return (mode & 0111) != 0;
  }
}
