package engineroom.daemon.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Says that something went wrong: the words of an error decide on the status. Models {@code
 * httpError}, {@code api/server/server.go} lines 113-139 of docker 1.6.2.
 */
final class HttpErrors {

  private HttpErrors() {}

  /** The status for an error. */
  static int status(String message) {
    String words = message.toLowerCase(Locale.ROOT);
    if (words.contains("no such")) {
      return 404;
    } else if (words.contains("bad parameter")) {
      return 400;
    } else if (words.contains("conflict")) {
      return 409;
    } else if (words.contains("impossible")) {
      return 406;
    } else if (words.contains("wrong login/password")) {
      return 401;
    } else if (words.contains("hasn't been activated")) {
      return 403;
    }
    return 500;
  }

  /** Answers with a line of plain text: {@code http.Error}. */
  static void answer(ApiReply reply, String message, int status) throws IOException {
    reply.setHeader("Content-Type", "text/plain; charset=utf-8");
    reply.writeHeader(status);
    reply.write((message + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
