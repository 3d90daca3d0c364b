package engineroom.daemon.busybox;

import java.io.IOException;

/** A program was called in a way that it does not know. */
final class UsageException extends IOException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
