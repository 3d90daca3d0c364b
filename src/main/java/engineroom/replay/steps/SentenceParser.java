package engineroom.replay.steps;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a sentence of the table: words; gaps as {@code <field:KIND>}, where a gap without a kind is
 * for a name; meanings as {@code {field=value}}; and, in square brackets, parts that may be left
 * out.
 */
final class SentenceParser {

  private final String text;
  private int at;

  private SentenceParser(String text) {
    this.text = text;
  }

  static List<Part> parts(String text) {
    return new SentenceParser(text).parts();
  }

  private List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    while (at < text.length() && text.charAt(at) != ']') {
      switch (text.charAt(at)) {
        case ' ' -> at++;
        case '<' -> parts.add(gap(until('>')));
        case '{' -> parts.add(meaning(until('}')));
        case '@' -> parts.add(new Part.Aside(parts(SentenceTable.aside(word()))));
        case '[' -> {
          at++;
          parts.add(new Part.Choice(parts()));
          at++;
        }
        default -> parts.add(new Part.Word(word()));
      }
    }
    return parts;
  }

  /** What stands between the bracket here and the one that closes it. */
  private String until(char closing) {
    int start = at + 1;
    int end = text.indexOf(closing, start);
    at = end + 1;
    return text.substring(start, end);
  }

  private String word() {
    int start = at;
    while (at < text.length() && " ]".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private static Part gap(String inside) {
    int colon = inside.indexOf(':');
    return colon < 0
        ? new Part.Gap(inside, GapKind.NAME)
        : new Part.Gap(inside.substring(0, colon), GapKind.named(inside.substring(colon + 1)));
  }

  private static Part meaning(String inside) {
    int equals = inside.indexOf('=');
    String value = inside.substring(equals + 1);
    try {
      return new Part.Meaning(
          inside.substring(0, equals), Json.parse(value, Numbers.INTEGERS_WHERE_WHOLE));
    } catch (JsonException e) {
      throw new IllegalStateException(inside, e);
    }
  }
}
