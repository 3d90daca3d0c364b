package engineroom.book.measure;

import java.nio.file.Path;

/** A file of results that nothing can be made of. */
public final class UnusableResults extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Path file;

  /** Why a file is of no use; the message says what to do. */
  public UnusableResults(Path file, String message) {
    super(message);
    this.file = file;
  }

  /** The file. */
  public Path file() {
    return file;
  }
}
