package engineroom.engine.json;

import engineroom.engine.go.Text;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Takes a stream a piece at a time and gives the objects in it, as soon as they are complete:
 * {@code json.Decoder} of Go 1.4, decoding into maps, without its reads.
 *
 * <p>An object is handed out with its closing bracket, without a wait for what may follow; only a
 * document that has no bracket needs something behind it, or the end. For one thread at a time.
 */
public final class JsonStream {

  /** Go makes its buffer larger where less than this is free. */
  private static final int LEAST_ROOM = 512;

  private final Scanner scanner = new Scanner();

  /**
   * As long as Go's would be, to the byte: what is read at once, and so what is not, hangs on it.
   */
  private byte[] buffer = new byte[0];

  private int start;
  private int scanned;
  private int end;

  /** Where the byte at {@link #placed} stands in the stream. */
  private Place origin = Place.START;

  private int placed;

  private boolean noMore;
  private IOException forGood;

  /** A stream of which nothing has come yet. */
  public JsonStream() {}

  /**
   * Takes as much as Go's decoder would read at once: 512 bytes when nothing is held, more when a
   * long document has made its buffer grow.
   *
   * @param from UTF-8; a byte that is not is U+FFFD
   * @param at the first byte
   * @param length how many there are
   * @return how many were taken
   */
  public int take(byte[] from, int at, int length) {
    makeRoom();
    int taken = Math.min(length, buffer.length - end);
    System.arraycopy(from, at, buffer, end, taken);
    end += taken;
    return taken;
  }

  /**
   * Takes what one read gives, or the end.
   *
   * @throws IOException what the source throws, and {@link #next} throws ever after
   */
  void takeFrom(InputStream source) throws IOException {
    makeRoom();
    try {
      int taken = source.read(buffer, end, buffer.length - end);
      noMore = taken < 0;
      end += Math.max(0, taken);
    } catch (IOException e) {
      forGood = e;
      throw e;
    }
  }

  /** Nothing more will come. */
  public void end() {
    noMore = true;
  }

  private void makeRoom() {
    int held = end - start;
    int length = buffer.length;
    if (length - held < LEAST_ROOM) {
      length = 2 * length + LEAST_ROOM;
    }
    if (start == 0 && length == buffer.length) {
      return;
    }
    place(start);
    placed = 0;
    byte[] next = length == buffer.length ? buffer : new byte[length];
    System.arraycopy(buffer, start, next, 0, held);
    buffer = next;
    scanned -= start;
    start = 0;
    end = held;
  }

  /**
   * The next document.
   *
   * @return its entries, for the caller to change; none for a document that is null; null itself
   *     where it has not come to its end yet
   * @throws EOFException if there is none, and so ever after
   * @throws JsonException if the document is no JSON or ends too early, and so ever after; or if it
   *     is no object or has a number too large for a double, and then the next call goes on behind
   *     it
   * @throws IOException if reading has failed, and so ever after
   */
  public Map<String, Object> next() throws IOException {
    if (forGood != null) {
      throw forGood;
    }
    int behind = scanner.scan(buffer, scanned, end);
    scanned = end;
    if (behind == Scanner.MORE) {
      if (!noMore) {
        return null;
      }
      if (onlySpaceIsLeft()) {
        forGood = new EOFException("no document left");
        throw forGood;
      }
    }
    if (behind < 0) {
      behind = end; // whether this is whole, and what is wrong with it, is for the parser to say
    }
    int first = start;
    Parser document = parser(behind, () -> place(first));
    start = behind;
    scanned = behind;
    scanner.reset();
    return object(document);
  }

  private Parser parser(int behind, Supplier<Place> origin) {
    return new Parser(Text.ofBytes(buffer, start, behind), Numbers.DOUBLES, origin);
  }

  /**
   * Where a byte of the buffer stands in the stream; each call asks for the same or a later one.
   */
  private Place place(int at) {
    if (at > placed) {
      origin = origin.after(Text.ofBytes(buffer, placed, at));
      placed = at;
    }
    return origin;
  }

  private Map<String, Object> object(Parser document) throws JsonException {
    document.afterSpace();
    int first = document.at();
    Object value = value(document);
    JsonException tooLarge = document.takeTooLarge();
    if (value instanceof Map<?, ?> object) {
      if (tooLarge != null) {
        throw tooLarge;
      }
      @SuppressWarnings("unchecked") // the parser makes no other maps
      Map<String, Object> entries = (Map<String, Object>) object;
      return entries;
    }
    if (value == null && tooLarge == null) {
      return new LinkedHashMap<>();
    }
    throw new JsonException("expected an object", document.place(first));
  }

  /** Reads the document; where that is no JSON, there is nothing to go on from. */
  private Object value(Parser document) throws JsonException {
    try {
      return document.value();
    } catch (JsonException e) {
      forGood = e;
      throw e;
    }
  }

  private boolean onlySpaceIsLeft() {
    for (int i = start; i < end; i++) {
      if (!Scanner.isSpace(buffer[i])) {
        return false;
      }
    }
    return true;
  }
}
