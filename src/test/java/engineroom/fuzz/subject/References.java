package engineroom.fuzz.subject;

import engineroom.engine.go.Text;
import engineroom.files.Mistake;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.util.List;
import java.util.function.Function;

/**
 * What an author writes into a macro: it is read, and what it is written as reads the same; or it
 * is the author's mistake, in words on one line.
 */
public record References(Function<String, ?> reading, String... sensible) implements Target {

  @Override
  public List<byte[]> seeds() {
    return Target.utf8(sensible);
  }

  @Override
  public List<byte[]> words() {
    return Target.utf8(":", "-", ";", ",", ".go", "0", "99999999999", "(", ")", "=", ".");
  }

  @Override
  public void check(byte[] input) throws Throwable {
    String written = Text.ofBytes(input).replace("\n", "").replace("\r", "");
    try {
      Object read = reading.apply(written);
      if (read instanceof List<?> all) {
        for (Object one : all) {
          Law.same(reading.apply(one.toString()), List.of(one), "what it is written as");
        }
      } else {
        Law.same(reading.apply(read.toString()), read, "what it is written as");
      }
    } catch (Mistake mistake) {
      Law.that(mistake.getMessage().contains("'"), "the mistake quotes it: " + mistake);
    }
  }
}
