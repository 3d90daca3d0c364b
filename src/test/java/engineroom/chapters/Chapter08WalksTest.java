package engineroom.chapters;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import engineroom.Behaviour;
import engineroom.chapters.walks.Destination;
import engineroom.chapters.walks.Dictionary;
import engineroom.chapters.walks.Walks;
import engineroom.chapters.walks.Walks.Said;
import engineroom.chapters.walks.Walks.Step;
import engineroom.chapters.walks.Walks.World;
import engineroom.chapters.walks.WhiteSpace;
import engineroom.engine.Env;
import engineroom.engine.Input;
import engineroom.engine.Output;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Chapter 8, on walks. */
class Chapter08WalksTest {

  private static final List<String> TEXTS = List.of("", "a", "bc", "\n", "é", "a longer text\n");

  /** What a destination may throw; the first error of several is told, whichever it is. */
  private static final List<Function<String, IOException>> ERRORS =
      List.of(
          IOException::new,
          EOFException::new,
          InterruptedIOException::new,
          FileNotFoundException::new,
          text -> new IOException());

  private static final int MOST = 200_000;
  private static final int MOST_LINES = 5_000;

  /** An output that goes to destinations, and what each of them is to be told. */
  private static final class Streams implements World {
    final Output port = new Output();
    final List<Destination> known = new ArrayList<>();
    final List<String> expected = new ArrayList<>();
    final List<Destination> attached = new ArrayList<>();
    boolean used;

    Streams(Random random) {
      for (int i = 0; i < 4; i++) {
        IOException full = i > 1 ? error(random, "d" + i + " is full") : null;
        IOException stuck = i % 2 == 1 ? error(random, "d" + i + " is stuck") : null;
        known.add(new Destination("d" + i, full, stuck));
        expected.add("");
      }
    }

    private static IOException error(Random random, String text) {
      return ERRORS.get(random.nextInt(ERRORS.size())).apply(text);
    }

    private static String told(Exception error) {
      return error.getClass().getSimpleName() + ": " + error.getMessage();
    }

    void tell(Destination one, String what) {
      int index = known.indexOf(one);
      expected.set(index, expected.get(index) + what);
    }

    /** Writes on the model; gives the first error. */
    Object write(String bytes) {
      used = true;
      Object first = "written";
      for (Destination one : attached) {
        if (one == null) {
          return "NullPointerException";
        }
        tell(one, "[" + bytes + "]");
        if (one.full != null && first.equals("written")) {
          first = told(one.full);
        }
      }
      return first;
    }

    /** Closes on the model; gives the first error. */
    Object close() {
      Object first = "closed";
      for (Destination one : attached) {
        if (one == null) {
          continue;
        }
        tell(one, "!");
        if (one.stuck != null && first.equals("closed")) {
          first = told(one.stuck);
        }
      }
      attached.clear();
      return first;
    }

    @Override
    public Object expected() {
      return expected + ", used: " + used;
    }

    @Override
    public Object given() {
      return known.stream().map(one -> one.bytes()).toList() + ", used: " + port.used();
    }
  }

  private static Step<Streams> step(Random random) {
    int number = random.nextInt(5);
    String name = number == 4 ? "null" : "d" + number;
    String text = TEXTS.get(random.nextInt(TEXTS.size()));
    int letter = random.nextInt(256);
    return switch (random.nextInt(12)) {
      case 11 ->
          new Step<>(
              "close while somebody interrupts",
              world -> {
                Thread.currentThread().interrupt();
                Said said =
                    new Said(
                        world.close(),
                        Walks.said(
                            () -> {
                              world.port.close();
                              return "closed";
                            }));
                return Thread.interrupted() ? said : new Said("interrupted", "not any more");
              });
      case 8 -> {
        int count = Dictionary.count(random);
        yield new Step<>(
            "add %s %d times".formatted(name, count),
            world -> {
              Destination one = number == 4 ? null : world.known.get(number);
              for (int i = 0; i < count; i++) {
                world.attached.add(one);
                world.port.add(one);
              }
              return Said.NOTHING;
            });
      }
      case 9 -> {
        String many = "z".repeat(Math.clamp(Dictionary.number(random), 0, MOST));
        yield new Step<>("write %d bytes".formatted(many.length()), world -> write(world, many, 1));
      }
      case 10 ->
          new Step<>(
              "write '%s' while somebody interrupts".formatted(text),
              world -> {
                Thread.currentThread().interrupt();
                Said said = write(world, text, 0);
                return Thread.interrupted() ? said : new Said("interrupted", "not any more");
              });
      case 0, 1 ->
          new Step<>(
              "add " + name,
              world -> {
                Destination one = number == 4 ? null : world.known.get(number);
                world.attached.add(one);
                world.port.add(one);
                return Said.NOTHING;
              });
      case 2 ->
          new Step<>(
              "set " + name,
              world -> {
                Destination one = number == 4 ? null : world.known.get(number);
                world.close();
                world.attached.add(one);
                world.port.set(one);
                return Said.NOTHING;
              });
      case 3 ->
          new Step<>(
              "close",
              world ->
                  new Said(
                      world.close(),
                      Walks.said(
                          () -> {
                            world.port.close();
                            return "closed";
                          })));
      case 4 ->
          new Step<>(
              "write '%s', the middle of an array".formatted(text), world -> write(world, text, 2));
      case 5 ->
          new Step<>(
              "write one byte",
              world ->
                  new Said(
                      world.write(String.valueOf((char) letter)),
                      said(
                          () -> {
                            world.port.write(letter + 256);
                            return "written";
                          })));
      default -> new Step<>("write '%s'".formatted(text), world -> write(world, text, 0));
    };
  }

  /** The bytes of a text, a sign for each. */
  private static String bytes(String text) {
    return new String(text.getBytes(UTF_8), ISO_8859_1);
  }

  private static Said write(Streams world, String text, int at) {
    byte[] bytes = text.getBytes(UTF_8);
    byte[] around = new byte[2 * at + bytes.length];
    System.arraycopy(bytes, 0, around, at, bytes.length);
    return new Said(
        world.write(bytes(text)),
        said(
            () -> {
              try {
                world.port.write(around, at, bytes.length);
              } finally {
                Arrays.fill(around, (byte) '?'); // whoever has written may use the array again
              }
              return "written";
            }));
  }

  /** A null has no words of its own worth comparing. */
  private static Object said(Walks.Try what) {
    String said = Walks.said(what).toString();
    return said.startsWith("NullPointerException") ? "NullPointerException" : said;
  }

  @Test
  @Behaviour({
    "an-output-writes-to-all-its-destinations",
    "destinations-are-served-in-turn",
    "writing-to-nobody-succeeds",
    "a-failing-destination-stops-nobody",
    "a-failing-destination-stays",
    "a-destination-gets-what-is-written-later",
    "an-empty-write-counts-as-use",
    "use-is-never-forgotten",
    "close-closes-and-forgets",
    "close-closes-all-and-tells-the-first-error",
    "close-is-not-final",
    "set-leaves-one-destination",
    "set-drops-the-error-of-closing",
    "a-null-destination-is-passed-over-at-the-close",
    "a-null-destination-fails-at-the-first-write"
  })
  @DisplayName("an output, on random walks")
  void anOutputIsWhatTheBookSays() {
    Walks.take(Streams::new, random -> () -> step(random));
  }

  /** An output that is read, and what its readers are to make of it. */
  private static final class Readers implements World {
    final Output port = new Output(Runnable::run);
    final List<String> objects = new ArrayList<>();
    final List<Reading> readings = new ArrayList<>();
    final Destination stuck =
        new Destination("d", new IOException("d is full"), new IOException("d is stuck"));
    final boolean lists;

    /** Readers of lists, or of objects; neither reads the other. */
    Readers(Random random) {
      lists = random.nextBoolean();
    }

    /**
     * One reader.
     *
     * @param kind what it makes: an environment, or a table of objects or of a list
     * @param from how many objects had been written when it was added
     * @param until how many when the output was closed; -1 before
     * @param given what it makes: not to be looked at before the close
     */
    private record Reading(String kind, int from, int until, Supplier<List<?>> given) {}

    void read(String kind, Supplier<List<?>> given) {
      readings.add(new Reading(kind, objects.size(), -1, given));
    }

    void close() {
      readings.replaceAll(
          one ->
              one.until() >= 0
                  ? one
                  : new Reading(one.kind(), one.from(), objects.size(), one.given()));
    }

    private List<?> expected(Reading one) {
      List<List<String>> rows =
          objects.subList(one.from(), one.until()).stream()
              .map(object -> object.isEmpty() ? List.<String>of() : List.of("n=" + object))
              .toList();
      return switch (one.kind()) {
        case "environment" -> rows.isEmpty() ? List.of() : rows.getLast();
        case "table" -> rows;
        default -> lists && rows.size() == 1 ? rows : List.of(); // two lists are none
      };
    }

    private List<Reading> over() {
      return readings.stream().filter(one -> one.until() >= 0).toList();
    }

    @Override
    public Object expected() {
      return over().stream().map(this::expected).toList() + ", used: " + !objects.isEmpty();
    }

    @Override
    public Object given() {
      return over().stream().map(one -> one.given().get()).toList() + ", used: " + port.used();
    }
  }

  private static Step<Readers> readersStep(Random random) {
    String number = random.nextInt(4) == 0 ? "" : "" + random.nextInt(100);
    String object = number.isEmpty() ? "{}" : "{\"n\": " + number + "}";
    return switch (random.nextInt(9)) {
      case 0 ->
          new Step<>(
              "add an environment",
              world -> {
                if (!world.lists) {
                  Env env = world.port.addEnv();
                  world.read("environment", env::entries);
                }
                return Said.NOTHING;
              });
      case 1 ->
          new Step<>(
              "add a table",
              world -> {
                if (!world.lists) {
                  Table table = world.port.addTable();
                  world.read("table", () -> table.data.stream().map(Env::entries).toList());
                }
                return Said.NOTHING;
              });
      case 2 ->
          new Step<>(
              "add a table of a list",
              world -> {
                Table table = world.port.addListTable();
                world.read("list", () -> table.data.stream().map(Env::entries).toList());
                return Said.NOTHING;
              });
      case 3 ->
          new Step<>(
              "add a destination that takes nothing",
              world -> {
                world.port.add(world.stuck);
                return Said.NOTHING;
              });
      case 4 ->
          new Step<>(
              "close",
              world -> {
                Walks.said(
                    () -> {
                      world.port.close();
                      return "";
                    });
                world.close();
                return Said.NOTHING;
              });
      default ->
          new Step<>(
              "write %s, or a list of it, %s"
                  .formatted(object, number.length() == 2 ? "in two pieces" : "at once"),
              world -> {
                String text = world.lists ? "[" + object + "]" : object;
                int half = number.length() == 2 ? text.length() / 2 : text.length();
                write(world.port, text.substring(0, half));
                if (half < text.length()) {
                  write(world.port, text.substring(half) + "\n");
                }
                world.objects.add(number);
                return Said.NOTHING;
              });
    };
  }

  private static void write(Output to, String text) {
    Walks.said(
        () -> {
          byte[] bytes = text.getBytes(UTF_8);
          to.write(bytes, 0, bytes.length);
          Arrays.fill(bytes, (byte) '?');
          return "";
        });
  }

  @Test
  @Behaviour({
    "add-env-keeps-the-last-object",
    "an-env-is-complete-when-its-output-is-closed",
    "add-table-gives-a-row-for-each-object",
    "add-list-table-reads-before-it-judges",
    "add-list-table-gives-a-row-for-each-object",
    "an-env-of-nothing-is-empty",
    "a-run-waits-for-the-readers-of-its-output"
  })
  @DisplayName("readers, on random walks")
  void aReaderHasWhatTheBookSays() {
    Walks.take(Readers::new, random -> () -> readersStep(random));
  }

  /** An input, its sources, and how much of each is left. */
  private static final class Sources implements World {
    final Input port = new Input();
    final List<String> expected = new ArrayList<>();
    final List<String> given = new ArrayList<>();
    byte[] left;
    boolean stuck;
    Source source;

    @Override
    public Object expected() {
      return expected;
    }

    @Override
    public Object given() {
      return given;
    }
  }

  private static Step<Sources> inputStep(Random random) {
    String text = TEXTS.get(random.nextInt(5));
    int length = 1 + random.nextInt(3);
    String more = TEXTS.get(random.nextInt(5));
    boolean stuck = random.nextInt(3) == 0;
    return switch (random.nextInt(8)) {
      case 6 ->
          new Step<>(
              "the source gets '%s' more".formatted(more),
              world -> {
                if (world.left != null) {
                  byte[] bytes = more.getBytes(UTF_8);
                  int had = world.left.length;
                  world.left = Arrays.copyOf(world.left, had + bytes.length);
                  System.arraycopy(bytes, 0, world.left, had, bytes.length);
                  world.source.give(bytes);
                }
                return Said.NOTHING;
              });
      case 7 ->
          new Step<>(
              "read a byte",
              world -> {
                byte[] left = world.left == null ? new byte[0] : world.left;
                if (left.length > 0) {
                  world.left = Arrays.copyOfRange(left, 1, left.length);
                }
                return new Said(
                    left.length > 0 ? left[0] & 0xff : -1, Walks.said(() -> world.port.read()));
              });
      case 0 ->
          new Step<>(
              "add null",
              world ->
                  new Said(
                      world.left == null
                          ? "added"
                          : "EngineException: Maximum number of sources reached: 1",
                      Walks.said(
                          () -> {
                            world.port.add(null);
                            return "added";
                          })));
      case 1 ->
          new Step<>(
              "add a source of '%s'%s".formatted(text, stuck ? ", which cannot be closed" : ""),
              world -> {
                boolean first = world.left == null;
                if (first) {
                  world.left = text.getBytes(UTF_8);
                  world.stuck = stuck;
                  world.source = source(text, world.given, stuck);
                }
                return new Said(
                    first ? "added" : "EngineException: Maximum number of sources reached: 1",
                    Walks.said(
                        () -> {
                          world.port.add(
                              first || text.isEmpty()
                                  ? world.source
                                  : source(text, world.given, stuck));
                          return "added";
                        }));
              });
      case 2 ->
          new Step<>(
              "close",
              world -> {
                if (world.left != null) {
                  world.expected.add("closed");
                }
                return new Said(
                    world.stuck ? "IOException: stuck" : "closed",
                    Walks.said(
                        () -> {
                          world.port.close();
                          return "closed";
                        }));
              });
      default ->
          new Step<>(
              "read %d bytes".formatted(length),
              world -> {
                byte[] left = world.left == null ? new byte[0] : world.left;
                int taken = Math.min(length, left.length);
                if (world.left != null) {
                  world.left = Arrays.copyOfRange(left, taken, left.length);
                }
                byte[] into = new byte[5];
                return new Said(
                    taken == 0 ? "-1: 0 0" : taken + ": 0 " + (left[0] & 0xff),
                    Walks.said(
                        () ->
                            world.port.read(into, 1, length)
                                + ": "
                                + into[0]
                                + " "
                                + (into[1] & 0xff)));
              });
    };
  }

  private static Source source(String text, List<String> closes, boolean stuck) {
    Source source = new Source(closes, stuck);
    source.give(text.getBytes(UTF_8));
    return source;
  }

  /** At its end for now, and then there may be more. */
  private static final class Source extends InputStream {
    private final Deque<Byte> left = new ArrayDeque<>();
    private final List<String> closes;
    private final boolean stuck;

    Source(List<String> closes, boolean stuck) {
      this.closes = closes;
      this.stuck = stuck;
    }

    void give(byte[] bytes) {
      for (byte one : bytes) {
        left.add(one);
      }
    }

    @Override
    public int read() {
      return left.isEmpty() ? -1 : left.remove() & 0xff;
    }

    @Override
    public void close() throws IOException {
      closes.add("closed");
      if (stuck) {
        throw new IOException("stuck");
      }
    }
  }

  @Test
  @Behaviour({
    "an-input-takes-one-source-for-life",
    "an-input-goes-on-after-close",
    "each-close-closes-the-source-again",
    "a-null-source-does-not-count"
  })
  @DisplayName("an input, on random walks")
  void anInputIsWhatTheBookSays() {
    Walks.take(random -> new Sources(), random -> () -> inputStep(random));
  }

  /** A buffer of lines. */
  private static final class Lines implements World {
    final ByteArrayOutputStream port = new ByteArrayOutputStream();
    String text = "";

    @Override
    public Object expected() {
      return text;
    }

    @Override
    public Object given() {
      return port.toString(UTF_8);
    }

    String tail(int count) {
      String trimmed = WhiteSpace.cutAtTheEnd(text);
      List<String> lines = new ArrayList<>(List.of(trimmed.split("\n", -1)));
      return String.join(
          "\n", lines.subList(Math.max(0, lines.size() - Math.max(0, count)), lines.size()));
    }
  }

  private static final List<String> TAILS =
      List.of(
          "a", "b c", "\n", "\n\n", " ", "\t", "\r", "d\ne", "\f", "\u000b", "\u3000", "\u0085",
          "\u00a0", "\u1680", "\u2000", "\u200a", "\u200b", "\u2028", "\u2029", "\u202f", "\u205f",
          "\u001c", "\ufeff");

  private static Step<Lines> tailStep(Random random) {
    String text = TAILS.get(random.nextInt(TAILS.size()));
    int count = random.nextInt(6) - 1;
    if (random.nextInt(15) == 0) {
      int many = Math.clamp(Dictionary.number(random), 0, MOST_LINES);
      int length = Math.clamp(Dictionary.number(random), 0, MOST);
      return new Step<>(
          "write %d lines and one of %d signs, and look at them".formatted(many, length),
          world -> {
            String added = "l\n".repeat(many) + "m".repeat(length);
            byte[] lines = added.getBytes(UTF_8);
            world.text += added;
            world.port.write(lines, 0, lines.length);
            return new Said(world.tail(many + 1), Tail.of(world.port, many + 1));
          });
    }
    return random.nextInt(3) > 0
        ? new Step<>(
            "write '%s'".formatted(text),
            world -> {
              world.text += text;
              world.port.write(text.getBytes(UTF_8), 0, text.getBytes(UTF_8).length);
              return Said.NOTHING;
            })
        : new Step<>(
            "the last %d lines".formatted(count),
            world -> new Said(world.tail(count), Tail.of(world.port, count)));
  }

  @Test
  @Behaviour({
    "tail-gives-the-last-lines",
    "tail-cuts-white-space-at-the-end",
    "tail-keeps-what-is-not-at-the-end",
    "tail-of-no-lines-is-empty",
    "tail-leaves-the-buffer-alone"
  })
  @DisplayName("last lines, on random walks")
  void aTailIsWhatTheBookSays() {
    Walks.take(random -> new Lines(), random -> () -> tailStep(random));
  }
}
