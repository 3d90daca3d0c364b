package engineroom.daemon.client;

import engineroom.engine.go.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The part of a target behind the question mark: {@code url.Values}. */
final class Query {

  private static final String PLAIN = "-_.~";
  private static final String HEX = "0123456789ABCDEF";

  private final Map<String, List<String>> values = new TreeMap<>();

  /** Gives a key one value. */
  Query set(String key, String value) {
    values.put(key, new ArrayList<>(List.of(value)));
    return this;
  }

  /** Gives a key the value 1, or none. */
  Query flag(String key, boolean is) {
    return is ? set(key, "1") : this;
  }

  /** Gives a key one value more. */
  void add(String key, String value) {
    values.computeIfAbsent(key, missing -> new ArrayList<>()).add(value);
  }

  /** Escaped, in the order of the keys. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<String>> each : values.entrySet()) {
      for (String value : each.getValue()) {
        text.append(text.isEmpty() ? "" : "&");
        escape(text, each.getKey(), PLAIN, "+").append('=');
        escape(text, value, PLAIN, "+");
      }
    }
    return text.toString();
  }

  /** A target as it goes over the line; what could be part of one stays as it is. */
  static String target(String path) {
    return escape(new StringBuilder(), path, PLAIN + "/:@$&+,=?;%", "%20").toString();
  }

  private static StringBuilder escape(StringBuilder into, String text, String stays, String blank) {
    for (byte each : Text.bytes(text)) {
      char c = (char) (each & 0xff);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (letter || stays.indexOf(c) >= 0) {
        into.append(c);
      } else if (c == ' ') {
        into.append(blank);
      } else {
        into.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xf));
      }
    }
    return into;
  }
}
