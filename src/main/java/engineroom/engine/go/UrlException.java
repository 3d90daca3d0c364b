package engineroom.engine.go;

import java.io.IOException;

/** Says that a text is no URL: what {@code url.Parse} returns as its error. */
public final class UrlException extends IOException {

  private static final long serialVersionUID = 1L;

  private final String escape;

  UrlException(String url, String reason, String escape) {
    super("not a URL: " + url + ": " + reason);
    this.escape = escape;
  }

  /** The escape that is none, if it is that; else empty. */
  String escape() {
    return escape;
  }
}
