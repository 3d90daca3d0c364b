package engineroom.replay.steps;

import engineroom.engine.go.Float64;
import java.util.List;
import java.util.Map;

/**
 * JSON on one line, for eyes: no letter is escaped that can be seen, keys keep their order, and a
 * number that was read as a double is read as one again.
 */
final class JsonText {

  private static final String HEX = "0123456789abcdef";
  private static final String SHORT = "\"\\\b\f\n\r\t";
  private static final String SHORT_NAMES = "\"\\bfnrt";

  /** First and last character of what cannot be seen, or turns the direction of what can. */
  private static final String UNSEEN =
      "\u0000\u001f\u007f\u00a0\u00ad\u00ad\u200b\u200f\u2028\u202f\u2060\u206f\ufeff\ufeff";

  private static final int DEEPEST = 500;

  private final StringBuilder out;

  private JsonText(StringBuilder out) {
    this.out = out;
  }

  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    new JsonText(out).append(value, 0);
    return out.toString();
  }

  private void append(Object value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("a value of more than " + DEEPEST + " levels");
    }
    switch (value) {
      case null -> out.append("null");
      case String text -> appendText(text);
      case Double number -> appendDouble(number);
      case Number number -> out.append(number);
      case Boolean flag -> out.append(flag);
      case List<?> list -> appendList(list, depth);
      case Map<?, ?> map -> appendMap(map, depth);
      default -> throw new IllegalArgumentException("no JSON for " + value);
    }
  }

  private void appendDouble(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new IllegalArgumentException("no JSON for " + number);
    }
    String shortest = Float64.shortest(number);
    boolean looksWhole = shortest.indexOf('.') < 0 && shortest.indexOf('e') < 0;
    out.append(shortest).append(looksWhole ? ".0" : "");
  }

  private void appendList(List<?> list, int depth) {
    String separator = "[";
    for (Object element : list) {
      out.append(separator);
      append(element, depth + 1);
      separator = ", ";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private void appendMap(Map<?, ?> map, int depth) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      appendText(String.valueOf(entry.getKey()));
      out.append(": ");
      append(entry.getValue(), depth + 1);
      separator = ", ";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private void appendText(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int named = SHORT.indexOf(c);
      if (named >= 0) {
        out.append('\\').append(SHORT_NAMES.charAt(named));
      } else if (isUnseen(c)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(HEX.charAt(c >> shift & 0xf));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  private static boolean isUnseen(char c) {
    for (int i = 0; i < UNSEEN.length(); i += 2) {
      if (c >= UNSEEN.charAt(i) && c <= UNSEEN.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
