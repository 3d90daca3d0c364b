package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import engineroom.chapters.walks.Lent;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.go.Sort;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 9, on walks. */
class Chapter09WalksTest {

  private static final int MOST = 12;
  private static final List<String> KEYS = List.of("", "k", "l");
  private static final List<String> TEXTS =
      List.of(
          "", "2", "10", "007", "7", "-1", "1a", "10.5", "9.5", "a", "B", "9223372036854775808");

  private static final List<String> SIGNS =
      List.of(
          "a",
          "B",
          " ",
          "-",
          "0",
          "1",
          "\u0661",
          "\uff11",
          "é",
          "\ufffd",
          "\uff5e",
          "\ud83d\ude00");

  /** A number of any size and any sign, or a text that may be long. */
  private static String text(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> TEXTS.get(random.nextInt(TEXTS.size()));
      case 1, 2 -> {
        BigInteger border =
            BigInteger.ONE.shiftLeft(List.of(2, 31, 62, 63, 70).get(random.nextInt(5)));
        String sign = List.of("", "-", "-", "+").get(random.nextInt(4));
        yield sign
            + (random.nextInt(4) == 0 ? "000" : "")
            + border.add(BigInteger.valueOf(random.nextInt(4) - 2));
      }
      default -> {
        StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "x".repeat(40) : "");
        for (int i = random.nextInt(4); i > 0; i--) {
          text.append(SIGNS.get(random.nextInt(SIGNS.size())));
        }
        yield text.toString();
      }
    };
  }

  /** A table, and its rows as the book has them. */
  private static final class Rows implements World {
    final Table port = new Table("k", 0);
    final List<Env> rows = new ArrayList<>();
    String key = "k";

    boolean less(Env a, Env b) {
      String one = a.get(key);
      String other = b.get(key);
      if (isNumber(one) && isNumber(other)) {
        return new BigInteger(one).compareTo(new BigInteger(other)) < 0;
      }
      return AnyJson.compareBytes(one, other) < 0;
    }

    private static boolean isNumber(String text) {
      return text.matches("[-+]?[0-9]+") && new BigInteger(text).bitLength() < 64;
    }

    /** Up to seven rows: each is moved forward past those that it is less than. */
    void sort(boolean reverse) {
      for (int i = 1; i < rows.size(); i++) {
        for (int j = i; j > 0 && isBefore(rows.get(j), rows.get(j - 1), reverse); j--) {
          Collections.swap(rows, j, j - 1);
        }
      }
    }

    private boolean isBefore(Env a, Env b, boolean reverse) {
      return reverse ? less(b, a) : less(a, b);
    }

    private String list() {
      return "[" + written(",") + "]";
    }

    String written(String between) {
      return rows.stream().map(Chapter09WalksTest::json).collect(Collectors.joining(between));
    }

    @Override
    public Object expected() {
      return rows.stream().map(System::identityHashCode).toList()
          + rows.stream().map(Env::entries).toList().toString()
          + list();
    }

    @Override
    public Object given() {
      return port.data.stream().map(System::identityHashCode).toList()
          + port.data.stream().map(Env::entries).toList().toString()
          + Walks.said(port::toListString);
    }

    /** Rows that the port made are taken over, if they hold what they should. */
    void adopt(List<List<String>> entries) {
      for (List<String> each : entries) {
        int at = rows.size();
        boolean there = at < port.data.size() && port.data.get(at).entries().equals(each);
        rows.add(there ? port.data.get(at) : new Env(each.toArray(new String[0])));
      }
    }
  }

  private static String json(Env row) {
    try {
      ByteArrayOutputStream out = Lent.sink();
      row.encode(out);
      return out.toString(UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Step<Rows> step(Random random) {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    String text = text(random);
    int a = random.nextInt(7);
    int b = random.nextInt(7);
    boolean flag = random.nextBoolean();
    return switch (random.nextInt(12)) {
      case 0, 1, 2 ->
          new Step<>(
              "add a row with '%s' under '%s'".formatted(text, key),
              world -> {
                if (world.rows.size() < MOST) {
                  Env row = text.isEmpty() ? new Env() : new Env(key + "=" + text);
                  world.rows.add(row);
                  world.port.add(row);
                }
                return Said.NOTHING;
              });
      case 3 ->
          new Step<>(
              "add row %d once more".formatted(a),
              world -> {
                if (a < world.rows.size() && world.rows.size() < MOST) {
                  world.rows.add(world.rows.get(a));
                  world.port.add(world.port.data.get(a));
                }
                return Said.NOTHING;
              });
      case 4 ->
          new Step<>(
              "sort by '%s' from now on".formatted(key),
              world -> {
                world.key = key;
                world.port.setKey(key);
                new Table("", 0).setKey("the key of another table");
                return Said.NOTHING;
              });
      case 5 ->
          new Step<>(
              "sort" + (flag ? ", reversed" : ""),
              world -> {
                if (world.rows.size() > 7) {
                  return Said.NOTHING; // where equal ones go is another test's concern
                }
                world.sort(flag);
                if (flag) {
                  world.port.reverseSort();
                } else {
                  world.port.sort();
                }
                return Said.NOTHING;
              });
      case 6 ->
          new Step<>(
              "ask whether row %d is less than row %d, and swap them".formatted(a, b),
              world -> {
                if (Math.max(a, b) >= world.rows.size()) {
                  return Said.NOTHING;
                }
                Said said =
                    new Said(
                        world.less(world.rows.get(a), world.rows.get(b)), world.port.less(a, b));
                Collections.swap(world.rows, a, b);
                world.port.swap(a, b);
                return said;
              });
      case 7 ->
          new Step<>(
              "set '%s' of row %d to '%s'".formatted(key, a, text),
              world -> {
                if (a < world.rows.size()) {
                  world.rows.get(a).set(key, text);
                }
                return Said.NOTHING;
              });
      case 8, 9 -> write(random.nextInt(30), flag);
      default -> read(random);
    };
  }

  /** Writes to where some pieces can be written and no more. */
  private static Step<Rows> write(int pieces, boolean list) {
    return new Step<>(
        "write it as %s to where %d pieces go".formatted(list ? "a list" : "lines", pieces),
        world -> {
          List<String> all = new ArrayList<>();
          for (Env row : world.rows) {
            if (list) {
              all.add(all.isEmpty() ? "[" : ",");
            }
            all.add(json(row));
          }
          if (list) {
            all.addAll(all.isEmpty() ? List.of("[", "]") : List.of("]"));
          }
          List<String> taken = new ArrayList<>();
          OutputStream to = narrow(pieces, taken);
          Object given =
              Walks.said(() -> list ? world.port.writeListTo(to) : world.port.writeTo(to));
          return new Said(
              all.size() <= pieces
                  ? String.join("", all).getBytes(UTF_8).length + ": " + all
                  : "IOException: full: " + all.subList(0, pieces),
              given + ": " + taken);
        });
  }

  private static OutputStream narrow(int pieces, List<String> taken) {
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
      }

      @Override
      public void write(byte[] from, int at, int length) throws IOException {
        if (taken.size() == pieces) {
          throw new IOException("full");
        }
        taken.add(new String(from, at, length, UTF_8));
      }

      @Override
      public void close() {
        throw Lent.closed();
      }
    };
  }

  /** What stands behind a list and spoils it. */
  private static final List<String> BEHIND =
      List.of(" 1", ",", "]", "\0", "}", "\u00a0", "[]", "x");

  /** One byte that is no text, in quotes. */
  private static final String NO_TEXT = "\"\u0100\"";

  private static byte[] bytes(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String part : text.split("(?<=\u0100)|(?=\u0100)")) {
      bytes.writeBytes(part.equals("\u0100") ? new byte[] {-1} : part.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  /** Gives all bytes, and then the end or an error. */
  private static InputStream stream(byte[] bytes, boolean resets) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int read(byte[] into, int at, int length) {
        int count = super.read(into, at, Math.min(length, 7));
        if (count < 0 && resets) {
          throw new UncheckedIOException(new IOException("reset"));
        }
        return count;
      }
    };
  }

  /** A stream of Java's own may throw what it declares; this one undoes the wrapping. */
  private static InputStream failing(InputStream src) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int at, int length) throws IOException {
        try {
          return src.read(into, at, length);
        } catch (UncheckedIOException e) {
          throw e.getCause();
        }
      }

      @Override
      public void close() {
        throw Lent.closed();
      }
    };
  }

  /**
   * A text to read.
   *
   * @param rows what becomes a row, be there an error behind it
   */
  private record Document(String text, List<?> rows, boolean fails) {}

  private static final Map<String, Object> ONE = Map.of("k", "1");

  private static Document list(Random random, List<Object> items) {
    List<String> spelled =
        new ArrayList<>(items.stream().map(item -> AnyJson.spelled(item, random)).toList());
    if (random.nextInt(6) == 0) {
      spelled.add(NO_TEXT);
    }
    String usual = "[" + String.join(",", spelled) + "]";
    return switch (random.nextInt(10)) {
      case 0 -> new Document(AnyJson.blank(random), List.of(), true);
      case 1 -> new Document("[{\"k\":1},{\"k\":1e400}]", List.of(), true);
      case 2 -> new Document("{}" + AnyJson.blank(random), List.of(), true);
      case 3 -> new Document(AnyJson.spelled(null, random), List.of(), false);
      case 4, 5 -> new Document(usual + BEHIND.get(random.nextInt(BEHIND.size())), List.of(), true);
      default ->
          new Document(usual, items.stream().filter(one -> one instanceof Map).toList(), false);
    };
  }

  private static Document lines(Random random, List<Object> items) {
    List<Object> rows = items.stream().takeWhile(Chapter09WalksTest::isRow).toList();
    boolean whole = rows.size() == items.size();
    String usual =
        items.stream()
            .map(item -> AnyJson.spelled(item, random) + "\n")
            .collect(Collectors.joining());
    return switch (random.nextInt(10)) {
      case 0 -> new Document(AnyJson.blank(random) + "\n", List.of(), false);
      case 1 -> new Document("{\"k\":1}\n{\"k\":1e400}{}", List.of(ONE), true);
      case 2 -> new Document("[{}]\n{}", List.of(), true);
      case 3 -> new Document("null\n{\"k\":1}", Arrays.asList(null, ONE), false);
      case 4, 5 -> new Document(usual + "}", rows, true);
      default -> new Document(usual, rows, !whole);
    };
  }

  private static boolean isRow(Object item) {
    return item == null || item instanceof Map;
  }

  private static List<String> row(Object item) {
    return item == null ? List.of() : ReadText.entries((Map<?, ?>) item);
  }

  private static Step<Rows> read(Random random) {
    boolean list = random.nextBoolean();
    boolean resets = !list && random.nextInt(4) == 0;
    List<Object> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(random.nextInt(3) > 0 ? AnyJson.object(random, 1) : AnyJson.value(random));
    }
    Document document = list ? list(random, items) : lines(random, items);
    return new Step<>(
        "read '%s' as %s%s"
            .formatted(
                document.text().replace("\n", " "),
                list ? "a list" : "lines",
                resets ? ", cut off" : ""),
        world -> {
          if (world.rows.size() + document.rows().size() > MOST) {
            return Said.NOTHING;
          }
          byte[] bytes = bytes(document.text());
          Object given =
              Walks.said(
                  () ->
                      list
                          ? world.port.readListFrom(bytes)
                          : world.port.readFrom(failing(stream(bytes, resets))));
          world.adopt(document.rows().stream().map(Chapter09WalksTest::row).toList());
          return new Said(
              document.fails() || resets ? "fails" : list ? (long) bytes.length : 0L,
              given instanceof Long ? given : "fails");
        });
  }

  @Test
  @Behaviour({
    "rows-are-shared",
    "texts-compare-by-code-points",
    "lines-and-lists-do-not-mix",
    "whole-numbers-compare-as-numbers",
    "everything-else-compares-as-text",
    "a-number-beyond-64-bits-is-a-text",
    "a-missing-key-comes-first",
    "up-to-seven-rows-equal-ones-stay-in-order",
    "reverse-sort-puts-the-greatest-first",
    "sort-goes-by-the-key-of-the-moment",
    "the-empty-sort-key-is-looked-up",
    "without-a-sort-key-all-rows-are-equal",
    "a-table-can-be-written-as-lines",
    "a-list-has-a-newline-after-every-row",
    "a-list-is-written-in-many-pieces",
    "writing-counts-bytes",
    "a-failed-write-stops-half-way",
    "readlistfrom-skips-what-is-no-object",
    "readlistfrom-takes-null-for-an-empty-list",
    "readlistfrom-adds-all-or-nothing",
    "readfrom-keeps-the-rows-before-an-error",
    "readfrom-counts-nothing",
    "readfrom-makes-an-empty-row-of-null"
  })
  @DisplayName("on random walks")
  void aTableIsWhatTheBookSays() {
    Walks.take(random -> new Rows(), random -> () -> step(random));
  }

  @Test
  @Behaviour({
    "whole-numbers-compare-as-numbers",
    "everything-else-compares-as-text",
    "a-number-beyond-64-bits-is-a-text",
    "texts-compare-by-code-points",
    "a-missing-key-comes-first",
    "three-keys-can-go-in-a-circle"
  })
  @DisplayName("of any two texts")
  void anyTwoTextsCompare() {
    Random random = new Random(9);
    Rows world = new Rows();
    for (int i = 0; i < 10000; i++) {
      Env a = new Env("k=" + text(random));
      Env b = new Env("k=" + text(random));
      world.port.data.clear();
      world.port.add(a);
      world.port.add(b);
      assertThat(world.port.less(0, 1))
          .as("%s before %s", a.entries(), b.entries())
          .isEqualTo(world.less(a, b));
    }
  }

  // Tables of more than seven rows, whose keys have an order

  private static Table table(List<String> keys) {
    Table table = new Table("k", 0);
    keys.forEach(key -> table.add(key.isEmpty() ? new Env() : new Env("k=" + key)));
    return table;
  }

  private static void sorts(List<String> keys, Comparator<String> order) {
    for (boolean reverse : List.of(false, true)) {
      Table table = table(keys);
      if (reverse) {
        table.reverseSort();
      } else {
        table.sort();
      }
      List<String> sorted = new ArrayList<>(keys);
      sorted.sort(reverse ? order.reversed() : order);
      assertThat(table.data.stream().map(row -> row.get("k")).toList()).isEqualTo(sorted);
    }
  }

  @Test
  @Behaviour({
    "reverse-sort-puts-the-greatest-first",
    "whole-numbers-compare-as-numbers",
    "texts-compare-by-code-points",
    "a-missing-key-comes-first"
  })
  @DisplayName("of any number of rows, few or many of them equal")
  void manyRowsAreInOrder() {
    Random random = new Random(9);
    for (int i = 0; i < 120; i++) {
      int different = 1 + random.nextInt(40);
      List<String> numbers = new ArrayList<>();
      List<String> texts = new ArrayList<>();
      for (int j = random.nextInt(90); j > 0; j--) {
        int number = random.nextInt(different);
        numbers.add("" + (number - 20));
        String sign = SIGNS.get(number % SIGNS.size());
        texts.add(number == 0 ? "" : "t" + "x".repeat(number % 3 * 20) + sign);
      }
      sorts(numbers, Comparator.comparing(Integer::valueOf));
      sorts(texts, AnyJson::compareBytes);
    }
  }

  /** Numbers in the order that is worst for a quicksort: made while one sorts them. */
  private static int[] worst(int count) {
    int[] value = new int[count];
    Arrays.fill(value, count);
    int[] items = IntStream.range(0, count).toArray();
    int[] next = {0};
    int[] candidate = {0};
    Sort.sort(
        count,
        (i, j) -> {
          int a = items[i];
          int b = items[j];
          if (value[a] == count && value[b] == count) {
            value[a == candidate[0] ? a : b] = next[0]++;
          }
          if (value[a] == count) {
            candidate[0] = a;
          } else if (value[b] == count) {
            candidate[0] = b;
          }
          return value[a] < value[b];
        },
        (i, j) -> {
          int item = items[i];
          items[i] = items[j];
          items[j] = item;
        });
    return value;
  }

  @Test
  @Behaviour("reverse-sort-puts-the-greatest-first")
  @DisplayName("of rows in the order that is worst for it")
  void theWorstOrderIsSortedToo() {
    for (int count = 40; count < 400; count += 37) {
      int[] worst = worst(count);
      int most = count;
      sorts(
          Arrays.stream(worst).mapToObj(String::valueOf).toList(),
          Comparator.comparing(Integer::valueOf));
      sorts(
          Arrays.stream(worst).mapToObj(number -> "" + (most - number)).toList(),
          Comparator.comparing(Integer::valueOf));
    }
  }
}
