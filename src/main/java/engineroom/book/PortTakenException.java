package engineroom.book;

import java.io.IOException;

/** The book cannot be served where it was asked for. */
public final class PortTakenException extends IOException {

  private static final long serialVersionUID = 1L;

  PortTakenException(int port, IOException cause) {
    super(
        "port %1$d is taken: choose another with --port %2$d, or mvn -Dport=%2$d"
            .formatted(port, port + 1),
        cause);
  }
}
