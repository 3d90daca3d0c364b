package engineroom.engine.json;

import java.util.ArrayList;
import java.util.List;

/**
 * What is in a {@code []string} after {@code json.Unmarshal}, with or without an error: Go hands
 * out both.
 *
 * @param strings the list, which the caller may change; null for Go's nil slice
 * @param error what went wrong, or null
 */
public record StringList(List<String> strings, JsonException error) {

  static StringList parse(String text) {
    return new Decoding(text).run();
  }

  /**
   * One pass over a text, whose elements are kept until one is a number. Go stops at that one, with
   * its place in the list made and empty; at other elements that are no string it goes on. A text
   * that is no JSON at all it never begins to decode.
   */
  private static final class Decoding {

    private final Parser parser;
    private final List<String> strings = new ArrayList<>();
    private JsonException error;
    private boolean stopped;

    Decoding(String text) {
      parser = new Parser(text, Numbers.DOUBLES);
    }

    StringList run() {
      try {
        boolean isNull = decode();
        Json.expectEnd(parser);
        return new StringList(isNull ? null : strings, error);
      } catch (JsonException e) {
        return new StringList(new ArrayList<>(), e);
      }
    }

    private boolean decode() throws JsonException {
      boolean isArray = parser.afterSpace() == '[';
      Place start = parser.place();
      if (!isArray) {
        Object value = parser.value();
        if (value != null || parser.takeTooLarge() != null) {
          error = new JsonException("expected an array of strings", start);
        }
        return value == null && error == null;
      }
      parser.skip();
      if (parser.afterSpace() == ']') {
        parser.skip();
        return false;
      }
      decodeElements();
      return false;
    }

    private void decodeElements() throws JsonException {
      while (true) {
        parser.afterSpace();
        Place place = parser.place();
        add(parser.value(), place);
        int c = parser.afterSpace();
        if (c != ',' && c != ']') {
          throw parser.expected("',' or ']'");
        }
        parser.skip();
        if (c == ']') {
          return;
        }
      }
    }

    private void add(Object element, Place place) {
      boolean tooLarge = parser.takeTooLarge() != null;
      boolean isNumber = element instanceof Double || element == null && tooLarge;
      if (stopped) {
        return;
      }
      stopped = isNumber;
      strings.add(element instanceof String text ? text : "");
      boolean fits = !isNumber && (element == null || element instanceof String);
      if (!fits && (isNumber || error == null)) {
        error = new JsonException("expected a string in the array", place);
      }
    }
  }
}
