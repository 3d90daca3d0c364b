package engineroom.fuzz.subject;

import engineroom.engine.go.Text;
import engineroom.fuzz.Law;
import engineroom.fuzz.Target;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;

/** The last lines of a text: all lines, cut one by one, and the last of them joined again. */
public record Tails(Cutting cutting) implements Target {

  /** What cuts a text. */
  @FunctionalInterface
  public interface Cutting {
    String tail(ByteArrayOutputStream buffer, int lines);
  }

  private static final String SPACE =
      "\t\n\u000b\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
          + "\u2009\u200a\u2028\u2029\u202f\u205f\u3000";

  @Override
  public List<byte[]> seeds() {
    return Target.utf8("one\ntwo\nthree\n", "a\n\n\nb \t\n\n", "\n\n", "alone", "x\r\ny\rz\r\n");
  }

  @Override
  public void check(byte[] input) throws Throwable {
    ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    buffer.writeBytes(input);
    String trimmed = trimmed(Text.ofBytes(input));
    String[] lines = trimmed.split("\n", -1);
    for (int n = -1; n < 5; n++) {
      int from = Math.max(0, lines.length - Math.max(0, n));
      String expected = String.join("\n", Arrays.asList(lines).subList(from, lines.length));
      Law.same(cutting.tail(buffer, n), expected, "the last " + n + " lines");
    }
  }

  private static String trimmed(String text) {
    int end = text.length();
    while (end > 0 && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(0, end);
  }
}
