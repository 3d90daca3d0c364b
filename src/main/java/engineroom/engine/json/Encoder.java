package engineroom.engine.json;

import engineroom.engine.go.Float64;
import engineroom.engine.go.Text;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;

/** Writes values as {@code json.Marshal} of Go 1.4 does. */
final class Encoder {

  private static final String HEX = "0123456789abcdef";

  private final StringBuilder out = new StringBuilder();

  String encode(Object value) throws JsonException {
    append(value);
    return out.toString();
  }

  private void append(Object value) throws JsonException {
    switch (value) {
      case null -> out.append("null");
      case String text -> appendString(text);
      case Boolean truth -> out.append(truth.booleanValue());
      case Long number -> out.append(number.longValue());
      case Integer number -> out.append(number.intValue());
      case Short number -> out.append(number.intValue());
      case Byte number -> out.append(number.intValue());
      case Double number -> appendDouble(number);
      case Map<?, ?> map -> appendObject(map);
      case Collection<?> elements -> appendArray(elements);
      case String[] elements -> appendArray(Arrays.asList(elements));
      default -> throw new JsonException("no JSON for a " + value.getClass().getName());
    }
  }

  private void appendDouble(double number) throws JsonException {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      throw new JsonException("no JSON for the number " + number);
    }
    out.append(Float64.shortest(number));
  }

  private void appendArray(Collection<?> elements) throws JsonException {
    out.append('[');
    String separator = "";
    for (Object element : elements) {
      out.append(separator);
      append(element);
      separator = ",";
    }
    out.append(']');
  }

  private void appendObject(Map<?, ?> map) throws JsonException {
    String[] keys = new String[map.size()];
    int count = 0;
    for (Object key : map.keySet()) {
      if (!(key instanceof String text)) {
        throw new JsonException("no JSON for a map whose keys are not strings");
      }
      keys[count++] = text;
    }
    Arrays.sort(keys, Text::compare);
    out.append('{');
    String separator = "";
    for (String key : keys) {
      out.append(separator);
      appendString(key);
      out.append(':');
      append(map.get(key));
      separator = ",";
    }
    out.append('}');
  }

  private void appendString(String text) {
    out.append('"');
    int plain = 0;
    for (int i = 0; i < text.length(); i++) {
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
    out.append(text, plain, text.length()).append('"');
  }

  private static boolean isPlain(char c) {
    if (c < 0x80) {
      return c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>' && c != '&';
    }
    return !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
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
