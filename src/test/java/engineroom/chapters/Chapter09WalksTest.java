package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.Behaviour;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import engineroom.engine.Env;
import engineroom.engine.Table;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 9, on walks. */
class Chapter09WalksTest {

  private static final List<String> KEYS = List.of("", "k", "l");
  private static final List<String> TEXTS =
      List.of(
          "", "2", "10", "007", "7", "-1", "1a", "10.5", "9.5", "a", "B", "9223372036854775808");

  /** A table, and its rows as the book has them. */
  private static final class Rows implements World {
    final Table port = new Table("k", 0);
    final List<Env> rows = new ArrayList<>();
    String key = "k";

    boolean less(Env a, Env b) {
      String one = a.get(key);
      String other = b.get(key);
      if (isNumber(one) && isNumber(other)) {
        return Long.parseLong(one) < Long.parseLong(other);
      }
      return one.compareTo(other) < 0; // no text here has signs beyond Java's own order
    }

    private static boolean isNumber(String text) {
      return text.matches("[-+]?\\d+") && new BigInteger(text).bitLength() < 64;
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

    String written(String between) {
      return rows.stream().map(Chapter09WalksTest::json).collect(Collectors.joining(between));
    }

    @Override
    public Object expected() {
      return rows.stream().map(System::identityHashCode).toList()
          + rows.stream().map(Env::entries).toList().toString();
    }

    @Override
    public Object given() {
      return port.data.stream().map(System::identityHashCode).toList()
          + port.data.stream().map(Env::entries).toList().toString();
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
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      row.encode(out);
      return out.toString(UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Step<Rows> step(Random random) {
    String key = KEYS.get(random.nextInt(KEYS.size()));
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    int a = random.nextInt(7);
    int b = random.nextInt(7);
    boolean flag = random.nextBoolean();
    return switch (random.nextInt(12)) {
      case 0, 1, 2 ->
          new Step<>(
              "add a row with '%s' under '%s'".formatted(text, key),
              world -> {
                if (world.rows.size() < 7) {
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
                if (a < world.rows.size() && world.rows.size() < 7) {
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
                return Said.NOTHING;
              });
      case 5 ->
          new Step<>(
              "sort" + (flag ? ", reversed" : ""),
              world -> {
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
      case 8, 9 -> write(random.nextInt(20), flag);
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
    };
  }

  private static final List<String> OBJECTS =
      List.of("{\"k\":\"2\"}", "{}", "{\"l\":\"x\"}", "{\"é\":null}");
  private static final List<String> OTHERS =
      List.of("null", "1", "true", "\"é\"", "[]", "[{\"k\":\"2\"}]");

  private static boolean isRow(String item, boolean inList) {
    return OBJECTS.contains(item) || !inList && item.equals("null");
  }

  private static Step<Rows> read(Random random) {
    List<String> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      items.add(
          random.nextBoolean()
              ? OBJECTS.get(random.nextInt(OBJECTS.size()))
              : OTHERS.get(random.nextInt(OTHERS.size())));
    }
    boolean list = random.nextBoolean();
    boolean broken = random.nextInt(3) == 0;
    String text =
        list
            ? (items.isEmpty() && random.nextBoolean()
                    ? "null"
                    : "[" + String.join(",", items) + "]")
                + (broken ? " 1" : "")
            : String.join("\n", items) + (broken ? " }" : "");
    return new Step<>(
        "read '%s' as %s".formatted(text.replace("\n", " "), list ? "a list" : "lines"),
        world -> {
          if (world.rows.size() + items.size() > 7) {
            return Said.NOTHING;
          }
          Object given =
              Walks.said(
                  () ->
                      list
                          ? world.port.readListFrom(text.getBytes(UTF_8))
                          : world.port.readFrom(new ByteArrayInputStream(text.getBytes(UTF_8))));
          List<String> lines = items.stream().takeWhile(one -> isRow(one, false)).toList();
          List<String> read = !list ? lines : broken ? List.of() : items;
          world.adopt(
              read.stream()
                  .filter(one -> isRow(one, list))
                  .map(
                      one ->
                          one.contains("k")
                              ? List.of("k=2")
                              : one.contains("x") ? List.of("l=x") : List.<String>of())
                  .toList());
          boolean fails = broken || !list && lines.size() < items.size();
          return new Said(
              fails ? "fails" : list ? (long) text.getBytes(UTF_8).length : 0L,
              given instanceof Long ? given : "fails");
        });
  }

  @Test
  @Behaviour({
    "rows-are-shared",
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
}
