package engineroom.daemon;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What the API answered.
 *
 * @param status the HTTP status
 * @param headers by their names
 * @param bytes the body
 */
public record Answer(int status, Map<String, String> headers, byte[] bytes) {

  /** The body as text. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** What came over stdout and stderr, without the eight bytes in front of each piece. */
  public String unframed() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    while (rest.hasRemaining()) {
      rest.getInt();
      byte[] piece = new byte[rest.getInt()];
      rest.get(piece);
      text.writeBytes(piece);
    }
    return text.toString(StandardCharsets.UTF_8);
  }

  /** The body as JSON. */
  public JsonValue json() {
    return JsonValue.of(text());
  }
}
