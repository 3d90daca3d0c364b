package engineroom.daemon.client;

import engineroom.engine.go.Rfc3339;
import engineroom.engine.json.JsonStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/**
 * What the daemon tells while it works, one object after the other, as lines. Models {@code
 * utils/jsonmessage.go} of docker 1.6.2 where the output is no terminal: nothing is drawn over.
 */
final class JsonMessages {

  private static final int UNAUTHORIZED = 401;
  private static final int AT_ONCE = 4096;

  private JsonMessages() {}

  /**
   * Shows messages until there are no more.
   *
   * @throws ClientException with the error that a message tells of
   */
  static void show(InputStream in, TextTaker out) throws ClientException {
    JsonStream stream = new JsonStream();
    byte[] some = new byte[AT_ONCE];
    try {
      while (true) {
        Map<String, Object> message = stream.next();
        if (message != null) {
          show(message, out);
          continue;
        }
        int count = in.read(some);
        if (count < 0) {
          stream.end();
        }
        for (int taken = 0; taken < count; ) {
          taken += stream.take(some, taken, count - taken);
        }
      }
    } catch (EOFException end) {
      // all has been shown
    } catch (IOException e) {
      throw new ClientException(e.getMessage());
    }
  }

  private static void show(Map<String, Object> message, TextTaker out) throws ClientException {
    if (message.get("errorDetail") instanceof Map<?, ?> error) {
      int code = error.get("code") instanceof Double number ? number.intValue() : 0;
      String text = String.valueOf(error.get("message"));
      throw code == UNAUTHORIZED
          ? new ClientException("Authentication is required.")
          : new MessageError(text, code);
    }
    StringBuilder line = new StringBuilder();
    if (message.get("time") instanceof Double time) {
      line.append(moment(time.longValue())).append(' ');
    }
    if (!text(message, "id").isEmpty()) {
      line.append(text(message, "id")).append(": ");
    }
    if (!text(message, "from").isEmpty()) {
      line.append("(from ").append(text(message, "from")).append(") ");
    }
    String stream = text(message, "stream");
    line.append(stream.isEmpty() ? text(message, "status") + "\n" : stream);
    out.take(line.toString());
  }

  private static String text(Map<String, Object> message, String key) {
    return message.get(key) instanceof String text ? text : "";
  }

  /** With nine digits of a second, which are all nought. */
  private static String moment(long seconds) {
    String text =
        Rfc3339.format(OffsetDateTime.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    return text.substring(0, text.length() - 1) + ".000000000Z";
  }
}
