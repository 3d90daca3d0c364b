package engineroom.daemon.kernel;

import java.io.IOException;

/** A read that a caught signal has ended: {@code EINTR}. */
public final class Interrupted extends IOException {

  private static final long serialVersionUID = 1L;

  Interrupted() {
    super("interrupted system call");
  }
}
