package engineroom.fuzz.subject;

import engineroom.engine.Env;
import engineroom.engine.Table;
import engineroom.engine.go.Text;
import engineroom.engine.json.JsonException;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Streams of objects: however they come in pieces, the same objects come out, and an error at the
 * same place; a table takes those before it. Of a character that has come in part an error cannot
 * tell which it is, so that its words may differ in it.
 */
public record DecodedStreams(Opening opening) implements Target {

  private static final int MOST = 200;

  /** What reads a stream. */
  @FunctionalInterface
  public interface Opening {
    Decoding open(InputStream src);
  }

  /** What gives one object after the other. */
  @FunctionalInterface
  public interface Decoding {
    Env decode() throws IOException;
  }

  @Override
  public List<byte[]> seeds() {
    return JsonSeeds.DOCUMENTS;
  }

  @Override
  public List<byte[]> words() {
    return JsonSeeds.WORDS;
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String text = Text.ofBytes(input);
    List<Object> whole = answers(opening.open(new ByteArrayInputStream(input)), text);
    for (int length : new int[] {1, 3, 100}) {
      Law.same(
          answers(opening.open(new Pieces(input, length)), text),
          whole,
          "pieces of " + length + " give what the whole gives");
    }
    List<Object> rows = new ArrayList<>();
    Table table = new Table("", 0);
    Object end = null;
    try {
      table.readFrom(new Pieces(input, 7));
    } catch (IOException refused) {
      end = place(refused);
    }
    table.data.forEach(row -> rows.add(row.entries()));
    List<Object> before = new ArrayList<>();
    for (Object one : whole) {
      if (one instanceof String message) {
        Law.same(message.equals("EOF") ? null : message, end, "a table stops at the same place");
        break;
      }
      before.add(one);
    }
    if (before.size() < MOST) {
      Law.same(rows, before, "a table takes the objects before an error");
    }
  }

  /** What comes out: entries of objects, and errors in their words; two of them are the end. */
  private static List<Object> answers(Decoding decoding, String text) throws IOException {
    List<Object> answers = new ArrayList<>();
    int errors = 0;
    while (errors < 2 && answers.size() < MOST) {
      try {
        answers.add(decoding.decode().entries());
      } catch (EOFException end) {
        answers.add("EOF");
        errors = 2;
      } catch (IOException refused) {
        Places.check(refused, text);
        answers.add(place(refused));
        errors++;
      }
    }
    return answers;
  }

  private static String place(IOException refused) {
    return refused instanceof JsonException json
        ? "line " + json.line() + ", column " + json.column()
        : refused.getMessage();
  }

  private static final class Pieces extends InputStream {

    private final ByteArrayInputStream all;
    private final int length;

    Pieces(byte[] all, int length) {
      this.all = new ByteArrayInputStream(all);
      this.length = length;
    }

    @Override
    public int read() {
      return all.read();
    }

    @Override
    public int read(byte[] into, int at, int most) {
      return all.read(into, at, Math.min(most, length));
    }
  }
}
