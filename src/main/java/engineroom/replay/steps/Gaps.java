package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads and writes what stands in gaps. */
final class Gaps {

  private static final Object NONE = new Object();

  private Gaps() {}

  /** Takes a value from a line and puts it into a field, or notes what was expected. */
  static boolean read(GapKind kind, Reading from, String field) {
    Object value = value(kind, from);
    if (value == NONE) {
      return false;
    }
    from.fields().put(field, value);
    return true;
  }

  private static Object value(GapKind kind, Reading from) {
    return switch (kind) {
      case TEXTS -> texts(from);
      case PAIR -> pair(from);
      case PAIRS -> pairs(from);
      case HANDLER -> actions(from);
      default -> single(kind, from);
    };
  }

  /** What one token stands for: a value, or a word that is a name. */
  private static Object single(GapKind kind, Reading from) {
    Token next = from.next();
    boolean isName = kind == GapKind.NAME || kind == GapKind.NAME_OR_NULL;
    boolean isStream = kind == GapKind.OUTPUT || kind == GapKind.STREAM;
    boolean isWord = next.kind() == Token.Kind.WORD;
    Object value = isWord ? next.text() : next.value();
    boolean fits = isWord ? isName || isStream : next.kind() == Token.Kind.VALUE && !isStream;
    if (!fits || !kind.suits(value)) {
      from.fails(kind.expected());
      return NONE;
    }
    from.take();
    return value;
  }

  private static Object texts(Reading from) {
    List<Object> texts = new ArrayList<>();
    for (Object text = single(GapKind.TEXT, from); text != NONE; ) {
      texts.add(text);
      text = single(GapKind.TEXT, from);
    }
    return texts.isEmpty() ? NONE : texts;
  }

  private static Object pair(Reading from) {
    List<Object> pair = new ArrayList<>();
    pair.add(single(GapKind.TEXT, from));
    if (pair.getFirst() == NONE || !from.takes("to")) {
      return NONE;
    }
    pair.add(single(GapKind.TEXT, from));
    return pair.getLast() == NONE ? NONE : pair;
  }

  private static Object pairs(Reading from) {
    List<Object> pairs = new ArrayList<>();
    do {
      pairs.add(pair(from));
    } while (pairs.getLast() != NONE && from.takes("and"));
    return pairs.getLast() == NONE ? NONE : pairs;
  }

  private static Object actions(Reading from) {
    List<Object> actions = new ArrayList<>();
    do {
      from.mayTake(actions.isEmpty() ? "" : "then");
      Map<String, Object> action = HandlerSentences.read(from);
      if (action == null) {
        return NONE;
      }
      actions.add(action);
    } while (from.takes(","));
    return actions;
  }

  /** Adds a value that suits to a line. */
  static void write(GapKind kind, Object value, Writing to) {
    switch (kind) {
      case NAME, NAME_OR_NULL -> to.addName((String) value);
      case OUTPUT, STREAM -> to.add((String) value);
      case TEXTS -> {
        for (Object text : (List<?>) value) {
          to.add(JsonText.of(text));
        }
      }
      case PAIR -> writePair((List<?>) value, to);
      case PAIRS -> {
        String between = null;
        for (Object pair : (List<?>) value) {
          to.addIfAny(between);
          writePair((List<?>) pair, to);
          between = "and";
        }
      }
      case HANDLER -> {
        String between = null;
        for (Object action : (List<?>) value) {
          to.addIfAny(between);
          HandlerSentences.write(action, to);
          between = ",";
        }
      }
      default -> to.add(JsonText.of(value));
    }
  }

  private static void writePair(List<?> pair, Writing to) {
    to.add(JsonText.of(pair.getFirst()));
    to.add("to");
    to.add(JsonText.of(pair.getLast()));
  }
}
