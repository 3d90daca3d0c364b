package engineroom.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {

  /** Gives its pieces one by one and then fails; a reader that asks too often gets caught. */
  private static final class Pieces extends InputStream {
    private final Queue<byte[]> pieces = new ArrayDeque<>();
    private int asked;

    Pieces(String... pieces) {
      for (String piece : pieces) {
        this.pieces.add(piece.getBytes(StandardCharsets.UTF_8));
      }
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException("the reader takes pieces");
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      asked++;
      if (pieces.isEmpty()) {
        throw new IOException("the line is dead " + asked);
      }
      byte[] piece = pieces.remove();
      System.arraycopy(piece, 0, into, at, piece.length);
      return piece.length;
    }
  }

  /** Gives a text's bytes, a few at a time. */
  private static InputStream dripping(String text, int step) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] into, int at, int length) {
        return super.read(into, at, Math.min(step, length));
      }
    };
  }

  private static JsonReader reader(String text) {
    return new JsonReader(dripping(text, Integer.MAX_VALUE));
  }

  @ParameterizedTest(name = "{0} bytes at a time")
  @ValueSource(ints = {1, 2, 3, 5, 7, 4096})
  void readsDocumentsHoweverTheyArrive(int step) throws IOException {
    String text =
        " {\"é中😀\":\"\\ud83d\\ude00\\n😀\"}{\"n\":-12.5e+1}null\n{\"a\":[1234567,true,null]} \n";
    JsonReader reader = new JsonReader(dripping(text, step));
    assertThat(reader.nextObject()).isEqualTo(Map.of("é中😀", "😀\n😀"));
    assertThat(reader.nextObject()).isEqualTo(Map.of("n", -125.0));
    assertThat(reader.nextObject()).isEmpty();
    assertThat(reader.nextObject().get("a").toString()).isEqualTo("[1234567.0, true, null]");
    assertThatThrownBy(reader::nextObject).isInstanceOf(EOFException.class);
  }

  @ParameterizedTest(name = "{0} bytes at a time")
  @ValueSource(ints = {1, 1000, 4096})
  void readsDocumentsLargerThanItsBuffer(int step) throws IOException {
    String text = "{\"" + "é".repeat(20_000) + "\":\"" + "😀".repeat(20_000) + "\"}";
    JsonReader reader =
        new JsonReader(dripping(text + text + "{\"n\":" + digits(9000) + "}", step));
    Map<String, Object> large = Map.of("é".repeat(20_000), "😀".repeat(20_000));
    assertThat(reader.nextObject()).isEqualTo(large);
    assertThat(reader.nextObject()).isEqualTo(large);
    assertThat(reader.nextObject()).isEqualTo(Map.of("n", 1.0));
  }

  private static String digits(int count) {
    return "1." + "0".repeat(count);
  }

  @Test
  void handsOutAnObjectWithItsBracket() throws IOException {
    Pieces pieces = new Pieces("{\"a\":", "{}", "}");
    assertThat(new JsonReader(pieces).nextObject()).isEqualTo(Map.of("a", Map.of()));
    assertThat(pieces.asked).isEqualTo(3);
  }

  @Test
  void takesAnArrayAsCompleteWithItsBracket() {
    Pieces pieces = new Pieces("[1]");
    assertThatThrownBy(() -> new JsonReader(pieces).nextObject())
        .isInstanceOf(JsonException.class)
        .hasMessageStartingWith("expected an object");
    assertThat(pieces.asked).isEqualTo(1);
  }

  @Test
  void waitsForWhatFollowsAnythingElse() {
    Pieces pieces = new Pieces("null");
    assertThatThrownBy(() -> new JsonReader(pieces).nextObject()).hasMessage("the line is dead 2");
  }

  @Test
  void findsAFaultAsSoonAsItIsThere() {
    Pieces pieces = new Pieces("{\"a\" x");
    assertThatThrownBy(() -> new JsonReader(pieces).nextObject()).isInstanceOf(JsonException.class);
    assertThat(pieces.asked).isEqualTo(1);
  }

  @Test
  void endsForGood() throws IOException {
    JsonReader reader = reader("{} \n ");
    reader.nextObject();
    Throwable end = catchThrowable(reader::nextObject);
    assertThat(end).isInstanceOf(EOFException.class);
    assertThat(catchThrowable(reader::nextObject)).isSameAs(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\":1", "[", "\"", "tru", "-", "{} {"})
  void failsForGoodWhenADocumentIsCutShort(String text) {
    JsonReader reader = reader(text);
    Throwable fault = catchThrowable(() -> exhaust(reader));
    assertThat(fault).isInstanceOf(JsonException.class);
    assertThat(catchThrowable(reader::nextObject)).isSameAs(fault);
  }

  @Test
  void failsForGoodAfterBadSyntax() throws IOException {
    JsonReader reader = reader("{\"a\":1}\n{\"é\"; 1} {}");
    reader.nextObject();
    JsonException fault = catchThrowableOfType(JsonException.class, reader::nextObject);
    assertThat(fault.line()).isEqualTo(2);
    assertThat(fault.column()).isEqualTo(5);
    assertThat(catchThrowable(reader::nextObject)).isSameAs(fault);
  }

  @Test
  void failsForGoodWhenTheStreamDoes() throws IOException {
    JsonReader reader = new JsonReader(new Pieces("{} {\"a\""));
    reader.nextObject();
    Throwable fault = catchThrowable(reader::nextObject);
    assertThat(fault).hasMessage("the line is dead 2");
    assertThat(catchThrowable(reader::nextObject)).isSameAs(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 1, 1",
    "'  \"a\"', 1, 3",
    "true, 1, 1",
    "'\n[{}]', 2, 1",
    "'{\"a\":1e999}', 1, 6",
    "1e999, 1, 1"
  })
  void goesOnAfterADocumentOfAnotherType(String document, int line, int column) throws IOException {
    JsonReader reader = reader(document + " {\"b\":1}");
    JsonException fault = catchThrowableOfType(JsonException.class, reader::nextObject);
    assertThat(fault.line()).isEqualTo(line);
    assertThat(fault.column()).isEqualTo(column);
    assertThat(reader.nextObject()).isEqualTo(Map.of("b", 1.0));
  }

  @Test
  void needsNothingBetweenDocuments() throws IOException {
    JsonReader reader = reader("12-3\"x\"truenull{}x");
    for (String ignored : List.of("12", "-3", "x", "true")) {
      assertThatThrownBy(reader::nextObject).hasMessageStartingWith("expected an object");
    }
    assertThat(reader.nextObject()).isEmpty();
    assertThat(reader.nextObject()).isEmpty();
    assertThatThrownBy(reader::nextObject).hasMessageStartingWith("expected a value, found 'x'");
  }

  @Test
  void readsBytesThatAreNoUtf8AsReplacementCharacters() throws IOException {
    byte[] bytes = "{\"a\":\"??x?\"}".getBytes(StandardCharsets.ISO_8859_1);
    bytes[6] = (byte) 0xe4;
    bytes[7] = (byte) 0xb8;
    bytes[9] = (byte) 0xff;
    JsonReader reader = new JsonReader(new ByteArrayInputStream(bytes));
    assertThat(reader.nextObject()).isEqualTo(Map.of("a", "\ufffd\ufffdx\ufffd"));
  }

  private static void exhaust(JsonReader reader) throws IOException {
    while (true) {
      reader.nextObject();
    }
  }
}
