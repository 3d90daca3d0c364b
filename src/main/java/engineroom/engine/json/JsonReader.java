package engineroom.engine.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads objects from a stream, one after the other: {@code json.Decoder} of Go 1.4, decoding into
 * maps.
 *
 * <p>An object is handed out with its closing bracket, without a wait for what may follow; only a
 * document that has no bracket needs something behind it, or the end. The stream is read in pieces,
 * so that more may have been taken from it than was handed out. For one thread at a time.
 */
public final class JsonReader {

  private final Parser parser;
  private IOException forGood;

  /**
   * Reads nothing yet.
   *
   * @param source UTF-8; a byte that is not is U+FFFD
   */
  public JsonReader(InputStream source) {
    parser = new Parser(new Characters(source), Numbers.DOUBLES);
  }

  /**
   * Reads the next document.
   *
   * @return its entries, for the caller to change; none for a document that is null
   * @throws EOFException if there is none, and so ever after
   * @throws JsonException if the document is no JSON or ends too early, and so ever after; or if it
   *     is no object or has a number too large for a double, and then the next call reads on behind
   *     it
   * @throws IOException if the stream fails, and so ever after
   */
  public Map<String, Object> nextObject() throws IOException {
    if (forGood != null) {
      throw forGood;
    }
    Place start;
    Object document;
    try {
      if (parser.afterSpace() < 0) {
        throw new EOFException("no document left");
      }
      start = parser.place();
      document = parser.value();
      if (!(document instanceof Map || document instanceof List)) {
        parser.isEnd(); // Go sees where a literal ends by what follows, and waits for it
      }
    } catch (IOException e) {
      forGood = e;
      throw e;
    }
    JsonException tooLarge = parser.takeTooLarge();
    if (document instanceof Map<?, ?> object) {
      if (tooLarge != null) {
        throw tooLarge;
      }
      @SuppressWarnings("unchecked") // the parser makes no other maps
      Map<String, Object> entries = (Map<String, Object>) object;
      return entries;
    }
    if (document == null && tooLarge == null) {
      return new LinkedHashMap<>();
    }
    throw new JsonException("expected an object", start);
  }
}
