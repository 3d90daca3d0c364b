package engineroom.daemon.files;

import java.io.IOException;

/** A path that is not what it should be; the message is the path and Unix's words for it. */
public final class FileException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What can be wrong. */
  public enum Reason {
    /** ENOENT. */
    NO_SUCH_FILE("no such file or directory"),
    /** ENOTDIR. */
    NOT_A_DIRECTORY("not a directory"),
    /** EISDIR. */
    IS_A_DIRECTORY("is a directory"),
    /** EEXIST. */
    FILE_EXISTS("file exists"),
    /** ENOTEMPTY. */
    NOT_EMPTY("directory not empty"),
    /** ELOOP. */
    TOO_MANY_LINKS("too many levels of symbolic links"),
    /** EINVAL. */
    INVALID("invalid argument"),
    /** EBUSY. */
    BUSY("device or resource busy"),
    /** ENAMETOOLONG. */
    NAME_TOO_LONG("file name too long"),
    /** ENOSPC. */
    NO_SPACE("no space left on device");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** As Go says it, {@code no such file or directory} for instance. */
    public String words() {
      return words;
    }
  }

  private final String path;
  private final Reason reason;

  /**
   * A path and what is wrong with it.
   *
   * @param path as it was given
   * @param reason what is wrong
   */
  public FileException(String path, Reason reason) {
    super(path + ": " + reason.words());
    this.path = path;
    this.reason = reason;
  }

  /** The path as it was given. */
  public String path() {
    return path;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }

  /** As C says it, with a capital: {@code No such file or directory}. */
  public String sentence() {
    String words = reason.words();
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
