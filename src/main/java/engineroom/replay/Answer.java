package engineroom.replay;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.util.List;
import java.util.Map;

/** What comes of a step. */
public sealed interface Answer {

  /** The step only does something. */
  Answer NOTHING = new Nothing();

  /** The step succeeded and has no more to say. */
  Answer OK = new Gives("ok");

  /** Nothing to answer. */
  record Nothing() implements Answer {
    @Override
    public String toString() {
      return "nothing";
    }
  }

  /**
   * A value.
   *
   * @param value as a JSON codec would give it
   */
  record Gives(Object value) implements Answer {
    @Override
    public String toString() {
      return "gives " + asJson(value);
    }
  }

  /**
   * An error.
   *
   * @param message its text; {@code *} in an expected answer stands for any
   */
  record Fails(String message) implements Answer {
    @Override
    public String toString() {
      return "fails " + asJson(message);
    }
  }

  /**
   * A panic of the original, an unchecked exception here.
   *
   * @param why what was thrown; plays no part in a comparison
   */
  record Panics(String why) implements Answer {
    @Override
    public String toString() {
      return why.isEmpty() ? "panics" : "panics (" + why + ")";
    }
  }

  /**
   * Whether this answer is the expected one: texts exactly, numbers by value, objects without
   * regard to the order of their keys.
   *
   * @param expected what a script says
   */
  default boolean is(Answer expected) {
    return switch (expected) {
      case Nothing nothing -> this instanceof Nothing || this instanceof Gives;
      case Gives(Object value) -> this instanceof Gives(Object mine) && same(mine, value);
      case Fails(String message) ->
          this instanceof Fails(String mine) && (message.equals("*") || message.equals(mine));
      case Panics panics -> this instanceof Panics;
    };
  }

  private static boolean same(Object a, Object b) {
    return switch (a) {
      case null -> b == null;
      case Number x when b instanceof Number y ->
          x.longValue() == y.longValue() && x.doubleValue() == y.doubleValue();
      case List<?> x when b instanceof List<?> y -> sameLists(x, y);
      case Map<?, ?> x when b instanceof Map<?, ?> y -> sameMaps(x, y);
      default -> a.equals(b);
    };
  }

  private static boolean sameLists(List<?> x, List<?> y) {
    boolean same = x.size() == y.size();
    for (int i = 0; same && i < x.size(); i++) {
      same = same(x.get(i), y.get(i));
    }
    return same;
  }

  private static boolean sameMaps(Map<?, ?> x, Map<?, ?> y) {
    boolean same = x.keySet().equals(y.keySet());
    for (Map.Entry<?, ?> entry : x.entrySet()) {
      same = same && same(entry.getValue(), y.get(entry.getKey()));
    }
    return same;
  }

  private static String asJson(Object value) {
    try {
      return Json.encode(value);
    } catch (JsonException e) {
      return String.valueOf(value);
    }
  }
}
