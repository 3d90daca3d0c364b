package engineroom.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a stream takes at once, and that its scanner and its parser are of one mind. */
class JsonStreamTest {

  private final JsonStream stream = new JsonStream();

  private int take(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return stream.take(bytes, 0, bytes.length);
  }

  @Test
  void anObjectIsGivenWithItsBracketAndNotBefore() throws IOException {
    take("{\"a\":\"1\"");
    assertThat(stream.next()).isNull();
    take("}{");
    assertThat(stream.next()).isEqualTo(Map.of("a", "1"));
    assertThat(stream.next()).isNull();
  }

  @Test
  void theEndMakesALiteralWhole() throws IOException {
    take("null");
    assertThat(stream.next()).isNull();
    stream.end();
    assertThat(stream.next()).isEmpty();
    assertThatThrownBy(stream::next).isInstanceOf(EOFException.class);
  }

  @Test
  void aFaultIsFoundWithTheByteThatMakesIt() throws IOException {
    take("{\"a\" ");
    assertThat(stream.next()).isNull();
    take("x");
    assertThatThrownBy(stream::next).hasMessageStartingWith("expected ':'");
  }

  /** Go: room for 512 bytes, then for twice what it has and 512 more, less what it holds. */
  @ParameterizedTest(name = "{0} bytes held: {1} more")
  @CsvSource({"0, 512", "1, 1535", "512, 1024", "1024, 512", "1025, 2559", "1536, 2048"})
  void itTakesAsMuchAsGoWould(int held, int more) {
    String begun = "[" + " ".repeat(5000);
    for (int left = held; left > 0; ) {
      left -= take(begun.substring(0, left));
    }
    assertThat(take(begun)).isEqualTo(more);
  }

  @Test
  void whatWasHandedOutMakesRoom() throws IOException {
    take("{}" + " ".repeat(100));
    assertThat(stream.next()).isEmpty();
    assertThat(take(" ".repeat(5000))).isEqualTo(1536 - 100);
  }

  /** A text that is cut, changed and put together at random is JSON to both or to neither. */
  @RepeatedTest(200)
  void scannerAndParserAgree(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text = TextsAtRandom.next(random);
    byte[] bytes = text.getBytes(UTF_8);
    Scanner scanner = new Scanner();
    int end = Scanner.MORE;
    int at = 0;
    while (end == Scanner.MORE && at < bytes.length) {
      int to = Math.min(bytes.length, at + 1 + random.nextInt(5));
      end = scanner.scan(bytes, at, to);
      at = to;
    }
    if (end == Scanner.MORE && scanner.endsHere()) {
      end = bytes.length;
    }
    assertThat(end < 0 ? -1 : end).as(text).isEqualTo(endByParser(text));
  }

  private static int endByParser(String text) {
    Parser parser = new Parser(text, Numbers.DOUBLES);
    try {
      parser.value();
      return parser.at();
    } catch (JsonException e) {
      return -1;
    }
  }

  /** Pieces of JSON in an order that is right about half of the time. */
  private static final class TextsAtRandom {

    private static final String[] PIECES = {
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      "\"a\"",
      "\"\\u00e9\\n\"",
      "\"\\x\"",
      "1",
      "-0.5e+3",
      "01",
      "1.",
      "true",
      "nul",
      "null",
      " ",
      "\n",
      "\"a\":1",
      "{}",
      "[]",
      "[1,2]",
      "{\"a\":[{}]}",
      "-",
      "\"\t\""
    };

    static String next(Random random) {
      StringBuilder text = new StringBuilder();
      boolean ordered = random.nextBoolean();
      text.append(ordered ? "{\"a\":[" : "");
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(ordered && i > 0 ? "," : "");
      }
      return text.append(ordered ? "]}" : "").toString();
    }
  }
}
