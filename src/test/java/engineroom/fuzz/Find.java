package engineroom.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * An input that breaks a law.
 *
 * @param target what was fed with it
 * @param command what to type to feed it again, before the seed and the run
 * @param seed of the search
 * @param run its number
 * @param smallest the smallest input that breaks a law in the same way
 * @param failure what came of that one
 */
public record Find(
    String target, String command, long seed, long run, byte[] smallest, Throwable failure) {

  private static final int SHOWN = 400;

  /** How to see it again, and the input as a test may hold it. */
  @Override
  public String toString() {
    return """
    %s: %s
    again: %s -Dfuzz.seed=%d -Dfuzz.run=%d
    smallest input, %d bytes, in Latin-1: "%s"
    in hexadecimal: %s\
    """
        .formatted(
            target, failure, command, seed, run, smallest.length, literal(), shown(hexadecimal()));
  }

  private String hexadecimal() {
    return HexFormat.of().formatHex(smallest);
  }

  private String literal() {
    StringBuilder literal = new StringBuilder();
    for (char c : shown(new String(smallest, StandardCharsets.ISO_8859_1)).toCharArray()) {
      switch (c) {
        case '"', '\\' -> literal.append('\\').append(c);
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> literal.append(c >= ' ' && c < 0x7f ? c : "\\u%04x".formatted((int) c));
      }
    }
    return literal.toString();
  }

  private static String shown(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }
}
