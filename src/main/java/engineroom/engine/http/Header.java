package engineroom.engine.http;

import engineroom.engine.go.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The header of a request: its fields, by their names as Go spells them.
 *
 * <p>Stands for {@code textproto.Reader.ReadMIMEHeader}. All of it is kept; how much that may be is
 * for whoever limits what comes in.
 */
final class Header {

  static final String CONNECTION = "Connection";
  static final String CONTENT_LENGTH = "Content-Length";
  static final String EXPECT = "Expect";
  static final String TRAILER = "Trailer";
  static final String TRANSFER_ENCODING = "Transfer-Encoding";

  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /**
   * Reads fields and the empty line behind them.
   *
   * @throws BadRequestException if a line has no colon, or the end comes before the empty line
   */
  static Header read(Incoming in) throws IOException {
    Header header = new Header();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        throw new BadRequestException("a field without a colon");
      }
      String value = withoutBlanks(line.substring(colon + 1), false);
      header
          .fields
          .computeIfAbsent(name(line, colon), name -> new ArrayList<>(1))
          .add(Text.ofBytes(value.getBytes(StandardCharsets.ISO_8859_1)));
    }
    return header;
  }

  private static String name(String line, int colon) {
    int end = colon;
    while (end > 0 && line.charAt(end - 1) == ' ') {
      end--;
    }
    return FieldName.canonical(line.substring(0, end));
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
    List<String> values = fields.get(name);
    return values == null ? null : values.getFirst();
  }

  /** All fields and their values, in the order in which they came. */
  Map<String, List<String>> all() {
    return Collections.unmodifiableMap(fields);
  }

  /** Whether a word is among those of a field, which blanks, tabs and commas keep apart. */
  boolean has(String name, String word) {
    String value = get(name);
    return value != null
        && List.of(value.split("[ \t,]")).stream().anyMatch(word::equalsIgnoreCase);
  }
}
