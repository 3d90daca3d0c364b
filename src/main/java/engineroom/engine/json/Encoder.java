package engineroom.engine.json;

import engineroom.engine.go.Float64;
import engineroom.engine.go.Rfc3339;
import engineroom.engine.go.Text;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes values as {@code json.Marshal} of Go 1.4 does.
 *
 * <p>Like {@link Parser} it keeps what is open on a stack of its own, so that no depth is too deep.
 */
final class Encoder {

  private static final int MOST_YEAR = 9999;
  private static final String HEX = "0123456789abcdef";

  private static final boolean[] PLAIN_ASCII = new boolean[0x80];

  static {
    Arrays.fill(PLAIN_ASCII, ' ', PLAIN_ASCII.length, true);
    for (char c : new char[] {'"', '\\', '<', '>', '&'}) {
      PLAIN_ASCII[c] = false;
    }
  }

  private final StringBuilder out = new StringBuilder();

  /** An array or an object that has begun and not ended, with what is left of it. */
  private static final class Open {
    final Open outer;
    final Map<?, ?> object;
    final Iterator<?> left;
    String separator = "";

    Open(Open outer, Map<?, ?> object, Iterator<?> left) {
      this.outer = outer;
      this.object = object;
      this.left = left;
    }
  }

  String encode(Object value) throws JsonException {
    append(value);
    return out.toString();
  }

  byte[] line(Object value) throws JsonException {
    append(value);
    return out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void append(Object value) throws JsonException {
    Open open = begin(value, null);
    while (open != null) {
      if (!open.left.hasNext()) {
        out.append(open.object != null ? '}' : ']');
        open = open.outer;
        continue;
      }
      out.append(open.separator);
      open.separator = ",";
      Object next = open.left.next();
      if (open.object != null) {
        appendString((String) next);
        out.append(':');
        next = open.object.get(next);
      }
      open = begin(next, open);
    }
  }

  /** Appends a value, or its bracket where more follows, and gives what is open then. */
  private Open begin(Object value, Open open) throws JsonException {
    switch (value) {
      case null -> out.append("null");
      case String text -> appendString(text);
      case Boolean truth -> out.append(truth.booleanValue());
      case Long number -> out.append(number.longValue());
      case Integer number -> out.append(number.intValue());
      case Short number -> out.append(number.intValue());
      case Byte number -> out.append(number.intValue());
      case Double number -> appendDouble(number);
      case OffsetDateTime time -> appendTime(time);
      case Map<?, ?> map when map.isEmpty() -> out.append("{}");
      case Map<?, ?> map -> {
        out.append('{');
        return new Open(open, map, sortedKeys(map).iterator());
      }
      case Collection<?> elements -> {
        out.append('[');
        return new Open(open, null, elements.iterator());
      }
      case String[] elements -> {
        out.append('[');
        return new Open(open, null, Arrays.asList(elements).iterator());
      }
      default -> throw new JsonException("no JSON for a " + value.getClass().getName());
    }
    return open;
  }

  private void appendDouble(double number) throws JsonException {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new JsonException("no JSON for the number " + number);
    }
    out.append(Float64.shortest(number));
  }

  private void appendTime(OffsetDateTime time) throws JsonException {
    if (time.getYear() < 0 || time.getYear() > MOST_YEAR) {
      throw new JsonException(
          "json: error calling MarshalJSON for type time.Time: "
              + "Time.MarshalJSON: year outside of range [0,9999]");
    }
    appendString(Rfc3339.format(time));
  }

  private static List<String> sortedKeys(Map<?, ?> map) throws JsonException {
    String[] keys = new String[map.size()];
    int count = 0;
    for (Object key : map.keySet()) {
      if (!(key instanceof String text)) {
        throw new JsonException("no JSON for a map whose keys are not strings");
      }
      keys[count++] = text;
    }
    Text.sort(keys);
    return Arrays.asList(keys);
  }

  private void appendString(String text) {
    out.append('"');
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      out.append(text);
    } else {
      appendFrom(i, text);
    }
    out.append('"');
  }

  private void appendFrom(int first, String text) {
    int plain = 0;
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (Character.isSurrogate(c) && isPair(text, i)) {
        i++;
        continue;
      }
      out.append(text, plain, i);
      appendEscape(c);
      plain = i + 1;
    }
    out.append(text, plain, text.length());
  }

  private static boolean isPlain(char c) {
    return c < PLAIN_ASCII.length
        ? PLAIN_ASCII[c]
        : !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private void appendEscape(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case '\u2028' -> out.append("\\u2028");
      case '\u2029' -> out.append("\\u2029");
      default -> {
        if (Character.isSurrogate(c)) {
          out.append("\\ufffd");
        } else {
          out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
        }
      }
    }
  }
}
