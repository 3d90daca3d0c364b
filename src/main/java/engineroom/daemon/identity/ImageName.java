package engineroom.daemon.identity;

/**
 * What an image goes by: a repository, and a tag or a digest in it.
 *
 * @param repository such as {@code busybox} or {@code localhost:5000/team/app}
 * @param tag the tag, or a digest; empty where none is given
 */
public record ImageName(String repository, String tag) {

  /** The tag that is meant where none is given. */
  public static final String LATEST = "latest";

  /** Splits a name; the colon of a registry's port begins no tag. */
  public static ImageName parse(String name) {
    int at = name.indexOf('@');
    if (at >= 0) {
      String[] parts = name.split("@", -1);
      return new ImageName(parts[0], parts[1]);
    }
    int colon = name.lastIndexOf(':');
    if (colon < 0 || name.indexOf('/', colon) >= 0) {
      return new ImageName(name, "");
    }
    return new ImageName(name.substring(0, colon), name.substring(colon + 1));
  }

  /** The tag, or the one that is meant without. */
  public String tagOrLatest() {
    return tag.isEmpty() ? LATEST : tag;
  }

  /** Whether a tag is a digest. */
  public static boolean isDigest(String tag) {
    return tag.indexOf(':') >= 0;
  }

  @Override
  public String toString() {
    return tag.isEmpty() ? repository : repository + (isDigest(tag) ? '@' : ':') + tag;
  }
}
