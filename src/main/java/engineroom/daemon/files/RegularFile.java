package engineroom.daemon.files;

/**
 * Bytes under a name.
 *
 * @param content the bytes
 * @param attributes permissions, owner and time
 */
public record RegularFile(Content content, Attributes attributes) implements Node {

  @Override
  public long space() {
    return OWN_SPACE + content.length();
  }

  @Override
  public RegularFile with(Attributes others) {
    return new RegularFile(content, others);
  }

  /** Whether anybody may run it. */
  public boolean isExecutable() {
    return (mode() & 0111) != 0;
  }
}
