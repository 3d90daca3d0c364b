package engineroom.engine.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The header of a request, as far as the server itself looks at it: of each field the first value.
 *
 * <p>Stands for {@code textproto.Reader.ReadMIMEHeader}. Nothing is kept of all other fields, so a
 * long header takes no room.
 */
final class Header {

  static final String CONNECTION = "connection";
  static final String CONTENT_LENGTH = "content-length";
  static final String EXPECT = "expect";
  static final String TRAILER = "trailer";
  static final String TRANSFER_ENCODING = "transfer-encoding";

  private static final Set<String> KEPT =
      Set.of(CONNECTION, CONTENT_LENGTH, EXPECT, TRAILER, TRANSFER_ENCODING);

  private final Map<String, String> values = new HashMap<>();

  /**
   * Reads fields and the empty line behind them.
   *
   * @throws BadRequestException if a line has no colon, or the end comes before the empty line
   */
  static Header read(Incoming in) throws IOException {
    Header fields = new Header();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new BadRequestException("a field without a colon");
      }
      String name = name(line, colon);
      if (KEPT.contains(name)) {
        fields.values.putIfAbsent(name, withoutBlanks(line.substring(colon + 1), false));
      }
    }
    return fields;
  }

  private static String name(String line, int colon) {
    int end = colon;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return line.substring(0, end).replace(' ', '-').toLowerCase(Locale.ROOT);
  }

  /** A line with the lines that continue it, which begin with a blank or a tab. */
  private static String line(Incoming in) throws IOException {
    byte[] first = in.line();
    if (first == null) {
      throw new BadRequestException("no end of the header");
    }
    if (first.length == 0) {
      return "";
    }
    String line = withoutBlanks(new String(first, StandardCharsets.ISO_8859_1), true);
    if (in.skipBlanks() == 0) {
      return line;
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
    do {
      byte[] next = in.line();
      if (next == null) {
        break;
      }
      all.write(' ');
      all.writeBytes(next);
    } while (in.skipBlanks() > 0);
    return all.toString(StandardCharsets.ISO_8859_1);
  }

  private static String withoutBlanks(String text, boolean atTheEndToo) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (atTheEndToo && end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The first value of a field, or null where there is none. */
  String get(String name) {
    return values.get(name);
  }

  /** Whether a word is among those of a field, which blanks, tabs and commas keep apart. */
  boolean has(String name, String word) {
    String value = values.getOrDefault(name, "");
    return List.of(value.split("[ \t,]")).stream().anyMatch(word::equalsIgnoreCase);
  }
}
