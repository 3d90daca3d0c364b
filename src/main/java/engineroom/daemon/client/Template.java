package engineroom.daemon.client;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A template that puts fields into a text: {@code {{.State.Running}}} and {@code {{json .Config}}}.
 * Of Go's {@code text/template} no more than that.
 */
final class Template {

  private static final String NO_VALUE = "<no value>";

  /** What stands for a text or a value: a path, with or without a call of json before it. */
  private record Part(String text, List<String> path, boolean asJson) {}

  private final List<Part> parts;

  private Template(List<Part> parts) {
    this.parts = parts;
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if it is none, or one that needs more of Go's language
   */
  static Template parse(String text) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (int open = text.indexOf("{{"); open >= 0; open = text.indexOf("{{", at)) {
      parts.add(new Part(text.substring(at, open), null, false));
      int close = text.indexOf("}}", open);
      if (close < 0) {
        throw new IllegalArgumentException("template: :1: unclosed action");
      }
      parts.add(action(text.substring(open + 2, close).strip()));
      at = close + 2;
    }
    parts.add(new Part(text.substring(at), null, false));
    return new Template(parts);
  }

  private static Part action(String action) {
    boolean asJson = action.startsWith("json ");
    String path = asJson ? action.substring("json ".length()).strip() : action;
    if (!path.matches("\\.|(\\.\\w+)+")) {
      throw new IllegalArgumentException(
          "here a template knows {{.Field.Of.Field}} and {{json .Field}}, not {{" + action + "}}");
    }
    List<String> names = path.equals(".") ? List.of() : List.of(path.substring(1).split("\\."));
    return new Part("", names, asJson);
  }

  /** The text for a value. */
  String of(Object value) throws ClientException {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      text.append(part.text);
      if (part.path != null) {
        Object found = value;
        for (String name : part.path) {
          found = found instanceof Map<?, ?> map ? map.get(name) : null;
        }
        text.append(part.asJson ? json(found) : plain(found));
      }
    }
    return text.toString();
  }

  private static String json(Object value) throws ClientException {
    try {
      return Json.encode(value);
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }

  /** As Go prints a value: {@code %v}. */
  private static String plain(Object value) throws ClientException {
    return switch (value) {
      case null -> NO_VALUE;
      case List<?> list -> {
        List<String> all = new ArrayList<>();
        for (Object each : list) {
          all.add(plain(each));
        }
        yield "[" + String.join(" ", all) + "]";
      }
      case Map<?, ?> map -> {
        List<String> all = new ArrayList<>();
        for (Map.Entry<?, ?> each : map.entrySet()) {
          all.add(each.getKey() + ":" + plain(each.getValue()));
        }
        yield "map[" + String.join(" ", all) + "]";
      }
      case Double number -> json(number);
      default -> String.valueOf(value);
    };
  }
}
