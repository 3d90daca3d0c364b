package engineroom.daemon.jobs;

import engineroom.engine.go.Text;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;

/**
 * A JSON object whose fields stand in the order in which they were added, as those of a Go struct
 * do; a map's would be sorted.
 */
public final class JsonFields {

  private final StringBuilder json = new StringBuilder("{");

  /**
   * Adds a field.
   *
   * @param value whatever JSON has a form for
   * @throws JsonException if it has none for this
   */
  public JsonFields add(String name, Object value) throws JsonException {
    if (json.length() > 1) {
      json.append(',');
    }
    json.append(Json.encode(name)).append(':').append(Json.encode(value));
    return this;
  }

  /** Adds a text unless it is empty: {@code omitempty}. */
  public JsonFields addUnlessEmpty(String name, String text) throws JsonException {
    return text.isEmpty() ? this : add(name, text);
  }

  /** The object in UTF-8, without a line end. */
  public byte[] bytes() {
    return Text.bytes(json + "}");
  }
}
