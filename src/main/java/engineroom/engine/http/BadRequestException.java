package engineroom.engine.http;

import java.io.IOException;

/** Says that what a client sent is no request. */
final class BadRequestException extends IOException {

  private static final long serialVersionUID = 1L;

  BadRequestException(String reason) {
    super(reason);
  }
}
