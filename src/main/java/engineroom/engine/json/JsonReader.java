package engineroom.engine.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads objects from a stream, one after the other: {@code json.Decoder} of Go 1.4, decoding into
 * maps.
 *
 * <p>The stream is read in pieces, so that more may have been taken from it than was handed out.
 * For one thread at a time.
 */
public final class JsonReader {

  private final InputStream source;
  private final JsonStream taken = new JsonStream();

  /**
   * Reads nothing yet.
   *
   * @param source UTF-8; a byte that is not is U+FFFD
   */
  public JsonReader(InputStream source) {
    this.source = source;
  }

  /**
   * Reads up to the end of the next document, see {@link JsonStream#next}.
   *
   * @return its entries, for the caller to change; none for a document that is null
   * @throws EOFException if there is none, and so ever after
   * @throws JsonException if the document is no JSON or no object
   * @throws IOException if the stream fails, and so ever after
   */
  public Map<String, Object> nextObject() throws IOException {
    Map<String, Object> object = taken.next();
    while (object == null) {
      taken.takeFrom(source);
      object = taken.next();
    }
    return object;
  }
}
