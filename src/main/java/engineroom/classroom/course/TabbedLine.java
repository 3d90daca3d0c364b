package engineroom.classroom.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Fields on one line: tabs between them, and tabs and line ends inside them escaped. */
final class TabbedLine {

  private static final char ESCAPE = '\\';

  private TabbedLine() {}

  /** Writes fields as one line, without a line end. */
  static String of(String... fields) {
    return Arrays.stream(fields).map(TabbedLine::escaped).collect(Collectors.joining("\t"));
  }

  /** Reads the fields of a line. */
  static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    for (String field : line.split("\t", -1)) {
      fields.add(plain(field));
    }
    return fields;
  }

  private static String escaped(String field) {
    StringBuilder escaped = new StringBuilder();
    for (char c : field.toCharArray()) {
      switch (c) {
        case ESCAPE -> escaped.append("\\\\");
        case '\t' -> escaped.append("\\t");
        case '\n' -> escaped.append("\\n");
        case '\r' -> escaped.append("\\r");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  private static String plain(String field) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      boolean escape = c == ESCAPE && i + 1 < field.length();
      plain.append(escape ? meant(field.charAt(++i)) : c);
    }
    return plain.toString();
  }

  private static char meant(char letter) {
    return switch (letter) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> letter;
    };
  }
}
