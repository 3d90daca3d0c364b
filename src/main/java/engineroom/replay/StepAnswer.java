package engineroom.replay;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What comes of a step. */
public sealed interface StepAnswer {

  /** The step only does something. */
  StepAnswer NOTHING = new Nothing();

  /** The step succeeded and has no more to say. */
  StepAnswer OK = new Gives("ok");

  /** Nothing to answer. */
  record Nothing() implements StepAnswer {
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
  record Gives(Object value) implements StepAnswer {
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
  record Fails(String message) implements StepAnswer {
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
  record Panics(String why) implements StepAnswer {
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
  default boolean is(StepAnswer expected) {
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
      case Number x when b instanceof Number y -> exact(x).compareTo(exact(y)) == 0;
      case List<?> x when b instanceof List<?> y -> sameLists(x, y);
      case Map<?, ?> x when b instanceof Map<?, ?> y -> sameMaps(x, y);
      default -> a.equals(b);
    };
  }

  /** Whole or not, and however long: neither a fraction nor a last digit gets lost. */
  private static BigDecimal exact(Number number) {
    return new BigDecimal(number.toString());
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
