package engineroom.engine.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.function.IntSupplier;
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

  /** Where a value ends, in bytes; -1 where it is none. */
  @ParameterizedTest
  @CsvSource({
    "'[[[[[[[[[1\t]\r]\n] ,2 ]]]]]] ', 26",
    "'{\"a\" :\t[0 ,\r-1 \n] }', 19",
    "'[ -0]', 5",
    "-x, -1",
    "'[0.5e-1]', 8",
    "'[1e5\t]', 6",
    "'\"\\u00Ff\"', 8",
    "'\"\\u00fg\"', -1",
    "'\"\\u00é\"', -1",
    "'\"\\x\"', -1",
    "'\"\n\"', -1",
    "1ex, -1",
    "1e+x, -1",
    "'[1x]', -1",
    "'[1}', -1",
    "'{1}', -1",
    "truE, -1"
  })
  void findsWhereAValueEnds(String text, int end) {
    assertThat(endByScanner(text, () -> 1)).isEqualTo(end);
    assertThat(endByScanner(text, () -> Integer.MAX_VALUE)).isEqualTo(end);
    assertThat(endByParser(text)).isEqualTo(end);
  }

  /** A text that is cut, changed and put together at random is JSON to both or to neither. */
  @RepeatedTest(200)
  void scannerAndParserAgree(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text = TextsAtRandom.next(random);
    assertThat(endByScanner(text, () -> 1 + random.nextInt(5)))
        .as(text)
        .isEqualTo(endByParser(text));
  }

  /**
   * Where the value ends to a scanner that is given so many bytes at a time, and a space when there
   * are no more; -1 where it is none.
   */
  private static int endByScanner(String text, IntSupplier step) {
    byte[] bytes = (text + " ").getBytes(UTF_8);
    Scanner scanner = new Scanner();
    int end = Scanner.MORE;
    for (int at = 0; end == Scanner.MORE && at < bytes.length; ) {
      int to = Math.min(step.getAsInt(), bytes.length - at) + at;
      end = scanner.scan(bytes, at, to);
      at = to;
    }
    return Math.max(end, -1);
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
