package engineroom.daemon.jobs;

import engineroom.engine.go.Text;
import engineroom.engine.json.JsonException;
import java.util.Map;

/**
 * What a job that takes its time tells its client meanwhile: plain lines, or one JSON object each.
 * Models {@code utils/streamformatter.go} of docker 1.6.2.
 */
public final class StreamFormatter {

  private static final String LINE_END = "\r\n";

  private final boolean json;

  /**
   * A formatter.
   *
   * @param json true for objects, false for lines
   */
  public StreamFormatter(boolean json) {
    this.json = json;
  }

  /** Says how far something is. */
  public byte[] status(String id, String text) throws JsonException {
    return json
        ? line(new JsonFields().addUnlessEmpty("status", text).addUnlessEmpty("id", id))
        : Text.bytes(text + LINE_END);
  }

  /** Says what is being done to something, without saying how much of it is done. */
  public byte[] progress(String id, String action) throws JsonException {
    return json
        ? new JsonFields()
            .addUnlessEmpty("status", action)
            .add("progressDetail", Map.of())
            .addUnlessEmpty("id", id)
            .bytes()
        : Text.bytes(action + " " + LINE_END);
  }

  /** Hands on what a program prints. */
  public byte[] stream(String text) throws JsonException {
    return json ? line(new JsonFields().addUnlessEmpty("stream", text)) : Text.bytes(text + "\r");
  }

  /** Says that it went wrong. */
  public byte[] error(String message) throws JsonException {
    return json
        ? line(
            new JsonFields()
                .add("errorDetail", Map.of("message", message))
                .addUnlessEmpty("error", message))
        : Text.bytes("Error: " + message + LINE_END);
  }

  private static byte[] line(JsonFields fields) {
    return Text.bytes(Text.ofBytes(fields.bytes()) + LINE_END);
  }
}
