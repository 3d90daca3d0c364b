package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.engine.Env;
import engineroom.engine.Output;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 8, its readers and its last lines, given whatever may come. */
class Chapter08ReadersTest {

  private static void write(Output out, String text) {
    try {
      out.write(text.getBytes(UTF_8), 0, text.getBytes(UTF_8).length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a text in pieces of any length, an empty one among them. */
  private static void write(Output out, String text, Random random) {
    byte[] bytes = text.getBytes(UTF_8);
    int at = 0;
    while (at < bytes.length) {
      int length = Math.min(bytes.length - at, random.nextInt(2000));
      try {
        out.write(bytes, at, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      at += length;
    }
  }

  private static List<List<String>> rows(Table table) {
    return table.data.stream().map(row -> List.copyOf(row.entries())).toList();
  }

  private static List<List<String>> rows(List<?> objects) {
    return objects.stream()
        .map(each -> each == null ? List.<String>of() : ReadText.entries((Map<?, ?>) each))
        .toList();
  }

  @Test
  @Behaviour({
    "add-env-keeps-the-last-object",
    "null-wipes-an-env",
    "add-table-gives-a-row-for-each-object",
    "add-list-table-gives-a-row-for-each-object",
    "an-env-is-complete-when-its-output-is-closed"
  })
  @DisplayName("of any objects, in pieces of any length")
  void anyObjectsAreRead() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed * 0x9e3779b97f4a7c15L);
      List<Object> objects = new ArrayList<>();
      StringBuilder lines = new StringBuilder();
      List<Object> items = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        Object object = random.nextInt(4) == 0 ? null : AnyJson.object(random, 2);
        objects.add(object);
        lines.append(AnyJson.spelled(object, random)).append(i == 1 ? "" : "\n");
        items.add(random.nextInt(4) == 0 ? AnyJson.value(random) : object);
      }
      Output out = new Output();
      Env env = out.addEnv();
      Table table = out.addTable();
      write(out, lines.toString(), random);
      out.close();
      Table list = out.addListTable();
      write(out, AnyJson.spelled(items, random), random);
      out.close();

      assertThat(env.entries()).isEqualTo(objects.isEmpty() ? List.of() : rows(objects).getLast());
      assertThat(rows(table)).isEqualTo(rows(objects));
      assertThat(rows(list))
          .isEqualTo(rows(items.stream().filter(item -> item instanceof Map).toList()));
    }
  }

  @Test
  @Behaviour({"one-bad-word-is-forgiven", "add-env-keeps-the-last-object"})
  @DisplayName("and what was read before it stays, be it nothing")
  void whatWasReadBeforeABadWordStays() throws IOException {
    Map<String, List<String>> written =
        Map.of(
            "oops", List.of(),
            "{\"a\":1} oops", List.of("a=1"),
            "{\"a\":1}{\"b\":2}}", List.of("b=2"),
            "{\"a\":1} null [", List.of(),
            "{\"a\":1} [] {\"b\":2}", List.of("a=1"),
            "{\"a\":1} {\"b\":2", List.of("a=1"));
    for (Map.Entry<String, List<String>> each : written.entrySet()) {
      Output out = new Output();
      Env env = out.addEnv();
      write(out, each.getKey());
      out.close();
      assertThat(env.entries()).as(each.getKey()).isEqualTo(each.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "[{}] ",
        "1 ",
        "-0.5\n",
        "\"a\" ",
        "true ",
        "{\"a\":1e400}",
        "{} 5 ",
        "}",
        "{\"a\" 1"
      })
  @Behaviour({"add-table-hangs-after-bad-input-too", "after-bad-input-the-next-write-hangs"})
  @DisplayName("be it JSON or not, short or long")
  void whateverIsNoObjectIsBadInput(String bad) {
    for (boolean table : List.of(true, false)) {
      try (Story story = new Story()) {
        List<String> told =
            story.tell(
                () -> {
                  Output out = story.eng.job("any").stdout;
                  if (table) {
                    out.addTable();
                  } else {
                    out.addEnv();
                  }
                  write(out, "{\"a\":1} " + bad);
                  story.say("written");
                  write(out, "{}");
                  story.say("written again");
                });
        assertThat(told).containsExactly("0 s: written", Story.STUCK);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"a\":1}", "1", "x", "]", "[{\"a\":1},", "[{\"a\":1}]x", "\u0000", ""})
  @Behaviour("add-list-table-reads-before-it-judges")
  @DisplayName("whatever it begins with")
  void whateverIsNoListIsReadToItsEnd(String bad) {
    try (Story story = new Story()) {
      List<String> told =
          story.tell(
              () -> {
                Output out = story.eng.job("any").stdout;
                Table list = out.addListTable();
                for (int i = 0; i < 3; i++) {
                  write(out, bad + " ".repeat(2000));
                }
                try {
                  out.close();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
                story.say(list.len() + " rows");
              });
      assertThat(told).containsExactly("0 s: 0 rows");
    }
  }

  private static final List<String> PIECES =
      List.of(
          "a", "b\n", "\n", "\n\n", " c", "\r\n", "\r", "\t", "\u0085", "\u00a0", "\u1680",
          "\u2000", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\u180e", "\u200b",
          "\ufeff", "\u001c", "\u001f", "\u000b", "\f", "\u0000", "é");

  private static final String SPACE =
      "\t\n\u000b\f\r \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000";

  private static boolean isSpace(char c) {
    return SPACE.indexOf(c) >= 0 || c >= '\u2000' && c <= '\u200a';
  }

  private static String tail(String text, int n) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    String[] lines = text.substring(0, end).split("\n", -1);
    return String.join(
        "\n",
        Arrays.asList(lines).subList(Math.max(0, lines.length - Math.max(n, 0)), lines.length));
  }

  @Test
  @Behaviour({
    "tail-gives-the-last-lines",
    "tail-cuts-white-space-at-the-end",
    "tail-keeps-what-is-not-at-the-end",
    "tail-of-no-lines-is-empty",
    "tail-leaves-the-buffer-alone"
  })
  @DisplayName("of any text, odd blanks and a thousand lines among it")
  void theLastLinesOfAnyText() {
    for (int seed = 0; seed < 400; seed++) {
      Random random = new Random(seed * 0x9e3779b97f4a7c15L);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(seed % 40 == 0 ? 3000 : 12); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      ByteArrayOutputStream buffer = new ByteArrayOutputStream();
      buffer.writeBytes(text.toString().getBytes(UTF_8));
      for (int n : new int[] {Integer.MIN_VALUE, -1, 0, 1, 2, 3, 700, Integer.MAX_VALUE}) {
        assertThat(Tail.of(buffer, n)).isEqualTo(tail(text.toString(), n));
      }
    }
  }
}
