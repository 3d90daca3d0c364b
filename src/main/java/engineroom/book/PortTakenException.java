package engineroom.book;

import java.io.IOException;

/** The book cannot be served where it was asked for. */
public final class PortTakenException extends IOException {

  private static final long serialVersionUID = 1L;

  PortTakenException(int port, IOException cause) {
    super("port " + port + " is taken: choose another with -Dport=" + (port + 1), cause);
  }
}
