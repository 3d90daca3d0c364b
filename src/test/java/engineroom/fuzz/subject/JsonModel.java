package engineroom.fuzz.subject;

import engineroom.engine.go.Float64;
import engineroom.engine.go.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** JSON as somebody else reads it: Jackson, which knows nothing of the port. */
final class JsonModel {

  /** Beyond it only the port is asked: this model and its comparisons call themselves. */
  static final int DEEPEST = 200;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(1_000_000)
                  .maxNumberLength(1_000_000)
                  .maxNameLength(1_000_000)
                  .build())
          .build();

  /**
   * What a text is.
   *
   * @param isJson whether it is one value and nothing else
   * @param value the value: null, a truth, a text, a double, a list or a map
   * @param tooLarge whether there is a number in it that no double holds
   */
  record Reading(boolean isJson, Object value, boolean tooLarge) {

    boolean isGood() {
      return isJson && !tooLarge;
    }
  }

  private static final Reading NO_JSON = new Reading(false, null, false);

  private final JsonParser parser;
  private boolean tooLarge;

  private JsonModel(JsonParser parser) {
    this.parser = parser;
  }

  /** Whether a text is nested so little that this model may be asked about it. */
  static boolean isShallow(String text) {
    return text.chars().filter(c -> c == '[' || c == '{').count() <= DEEPEST;
  }

  /** Reads a text that should be one value. */
  static Reading read(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonModel model = new JsonModel(parser);
      if (parser.nextToken() == null) {
        return NO_JSON;
      }
      Object value = model.value();
      return parser.nextToken() == null ? new Reading(true, value, model.tooLarge) : NO_JSON;
    } catch (JacksonException none) {
      return NO_JSON;
    }
  }

  /** Reads the first value of a text, whatever comes behind it. */
  static Reading readFirst(String text) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      JsonModel model = new JsonModel(parser);
      if (parser.nextToken() == null) {
        return NO_JSON;
      }
      return new Reading(true, model.value(), model.tooLarge);
    } catch (JacksonException none) {
      return NO_JSON;
    }
  }

  private Object value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> list();
      case VALUE_STRING -> Text.wellFormed(parser.getString());
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      default -> null;
    };
  }

  private Object number() {
    double number = Float64.parse(parser.getString());
    tooLarge |= Double.isInfinite(number);
    return number;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value());
    }
    return list;
  }

  private Map<String, Object> object() {
    Map<String, Object> object = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = Text.wellFormed(parser.currentName());
      parser.nextToken();
      object.put(key, value());
    }
    return object;
  }
}
