package engineroom.engine.go;

import java.io.IOException;

/** Says that a text is no URL: what {@code url.Parse} returns as its error. */
public final class UrlException extends IOException {

  private static final long serialVersionUID = 1L;

  UrlException(String url, String reason) {
    super("not a URL: " + url + ": " + reason);
  }
}
