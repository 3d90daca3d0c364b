package engineroom.replay.steps;

import engineroom.engine.go.Int64;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What may stand in a gap of a sentence. */
enum GapKind {
  /** A variable of the case, as a bare word. */
  NAME("a name") {
    @Override
    boolean suits(Object value) {
      return value instanceof String;
    }

    @Override
    boolean read(Reading from, String field) {
      return readName(from, field);
    }

    @Override
    void write(Object value, Writing to) {
      to.addName((String) value);
    }

    @Override
    String shown(String field) {
      return shownName(field);
    }
  },

  /** A variable, or null for none. */
  NAME_OR_NULL("a name or null") {
    @Override
    boolean suits(Object value) {
      return value == null || value instanceof String;
    }

    @Override
    boolean read(Reading from, String field) {
      return from.next().text().equals("null") ? readValue(from, field) : readName(from, field);
    }

    @Override
    void write(Object value, Writing to) {
      if (value == null) {
        to.add("null");
      } else {
        to.addName((String) value);
      }
    }

    @Override
    String shown(String field) {
      return shownName(field);
    }
  },

  /** A text in quotes. */
  TEXT("a text in quotes") {
    @Override
    boolean suits(Object value) {
      return value instanceof String;
    }
  },

  /** A text in quotes, or null. */
  TEXT_OR_NULL("a text in quotes or null") {
    @Override
    boolean suits(Object value) {
      return value == null || value instanceof String;
    }
  },

  /** A text in quotes, or a list of its pieces. */
  LONG_TEXT("a text in quotes, or a list of texts and of pairs of a text and a number") {
    @Override
    boolean suits(Object value) {
      return value instanceof String || value instanceof List<?>;
    }
  },

  /** A whole number, which may also stand as a text. */
  NUMBER("a whole number") {
    @Override
    boolean suits(Object value) {
      return switch (value) {
        case Long number -> true;
        case Double number -> number == Math.rint(number);
        case String text -> Int64.parse(text).isPresent();
        case null, default -> false;
      };
    }

    @Override
    String shown(String field) {
      return "N";
    }
  },

  /** True or false. */
  FLAG("true or false") {
    @Override
    boolean suits(Object value) {
      return value instanceof Boolean;
    }

    @Override
    String shown(String field) {
      return "true|false";
    }
  },

  /** A list of texts, or null. */
  LIST("a list of texts or null") {
    @Override
    boolean suits(Object value) {
      return value == null || areTexts(value);
    }

    @Override
    String shown(String field) {
      return "[\"...\", ...]";
    }
  },

  /** Any value. */
  VALUE("a value, which is JSON") {
    @Override
    boolean suits(Object value) {
      return true;
    }

    @Override
    String shown(String field) {
      return "VALUE";
    }
  },

  /** One of a job's outputs. */
  OUTPUT("stdout or stderr") {
    @Override
    boolean suits(Object value) {
      return "stdout".equals(value) || "stderr".equals(value);
    }

    @Override
    boolean read(Reading from, String field) {
      return readStream(from, field, this);
    }

    @Override
    void write(Object value, Writing to) {
      to.add((String) value);
    }

    @Override
    String shown(String field) {
      return "stdout|stderr";
    }
  },

  /** One of a job's streams. */
  STREAM("stdout, stderr or stdin") {
    @Override
    boolean suits(Object value) {
      return OUTPUT.suits(value) || "stdin".equals(value);
    }

    @Override
    boolean read(Reading from, String field) {
      return readStream(from, field, this);
    }

    @Override
    void write(Object value, Writing to) {
      to.add((String) value);
    }

    @Override
    String shown(String field) {
      return "stdout|stderr|stdin";
    }
  },

  /** Texts in quotes, one after another; at least one. */
  TEXTS("a text in quotes") {
    @Override
    boolean suits(Object value) {
      return areTexts(value) && !((List<?>) value).isEmpty();
    }

    @Override
    boolean read(Reading from, String field) {
      List<Object> texts = new ArrayList<>();
      while (isText(from.next())) {
        texts.add(from.take().value());
      }
      from.fields().put(field, texts);
      from.fails(expected());
      return !texts.isEmpty();
    }

    @Override
    void write(Object value, Writing to) {
      ((List<?>) value).forEach(text -> to.add(JsonText.of(text)));
    }

    @Override
    String shown(String field) {
      return "\"...\" ...";
    }
  },

  /** A variable and its value: a text, {@code to}, and a text. */
  PAIR("a text in quotes") {
    @Override
    boolean suits(Object value) {
      return areTexts(value) && ((List<?>) value).size() == 2;
    }

    @Override
    boolean read(Reading from, String field) {
      List<Object> pair = new ArrayList<>();
      if (!takesText(from, pair) || !from.takes("to") || !takesText(from, pair)) {
        return false;
      }
      from.fields().put(field, pair);
      return true;
    }

    @Override
    void write(Object value, Writing to) {
      List<?> pair = (List<?>) value;
      to.add(JsonText.of(pair.getFirst()));
      to.add("to");
      to.add(JsonText.of(pair.getLast()));
    }

    @Override
    String shown(String field) {
      return "\"KEY\" to \"VALUE\"";
    }
  },

  /** Several of these, with {@code and} between them; at least one. */
  PAIRS("a text in quotes") {
    @Override
    boolean suits(Object value) {
      return value instanceof List<?> pairs
          && !pairs.isEmpty()
          && pairs.stream().allMatch(PAIR::suits);
    }

    @Override
    boolean read(Reading from, String field) {
      List<Object> pairs = new ArrayList<>();
      do {
        if (!PAIR.read(from, field)) {
          return false;
        }
        pairs.add(from.fields().get(field));
      } while (from.takes("and"));
      from.fields().put(field, pairs);
      return true;
    }

    @Override
    void write(Object value, Writing to) {
      String between = "";
      for (Object pair : (List<?>) value) {
        if (!between.isEmpty()) {
          to.add(between);
        }
        PAIR.write(pair, to);
        between = "and";
      }
    }

    @Override
    String shown(String field) {
      return PAIR.shown(field) + " [and ...]";
    }
  },

  /** What a handler does, with commas between; at least one thing. */
  HANDLER("what the handler does") {
    @Override
    boolean suits(Object value) {
      return value instanceof List<?> actions
          && !actions.isEmpty()
          && actions.stream().allMatch(HandlerSentences::suits);
    }

    @Override
    boolean read(Reading from, String field) {
      List<Object> actions = new ArrayList<>();
      do {
        Map<String, Object> action = HandlerSentences.read(from);
        if (action == null) {
          return false;
        }
        actions.add(action);
      } while (from.takes(",") && from.mayTake("then"));
      from.fields().put(field, actions);
      return true;
    }

    @Override
    void write(Object value, Writing to) {
      boolean first = true;
      for (Object action : (List<?>) value) {
        if (!first) {
          to.add(",");
        }
        HandlerSentences.write(action, to);
        first = false;
      }
    }

    @Override
    String shown(String field) {
      return "ACTION, ...";
    }
  };

  private final String expected;

  GapKind(String expected) {
    this.expected = expected;
  }

  String expected() {
    return expected;
  }

  /** Whether a value can stand in it. */
  abstract boolean suits(Object value);

  /** Takes a value from a line and puts it into a field. */
  boolean read(Reading from, String field) {
    return readValue(from, field);
  }

  /** Adds a value that suits to a line. */
  void write(Object value, Writing to) {
    to.add(JsonText.of(value));
  }

  /** How people see the gap of a field. */
  String shown(String field) {
    return switch (field) {
      case "name" -> "\"NAME\"";
      case "key", "sortKey" -> "\"KEY\"";
      case "value" -> "\"VALUE\"";
      default -> "\"TEXT\"";
    };
  }

  private static String shownName(String field) {
    return switch (field) {
      case "engine" -> "ENGINE";
      case "job" -> "JOB";
      case "env", "sub", "src" -> "ENV";
      case "table" -> "TABLE";
      case "output" -> "OUTPUT";
      case "input" -> "INPUT";
      case "dst" -> "DESTINATION";
      default -> "NAME";
    };
  }

  boolean readValue(Reading from, String field) {
    Token next = from.next();
    if (next.kind() != Token.Kind.VALUE || !suits(next.value())) {
      return from.fails(expected);
    }
    from.fields().put(field, from.take().value());
    return true;
  }

  boolean readName(Reading from, String field) {
    Token next = from.next();
    if (next.kind() != Token.Kind.WORD && !isText(next)) {
      return from.fails(expected);
    }
    from.take();
    from.fields().put(field, next.value() instanceof String quoted ? quoted : next.text());
    return true;
  }

  private static boolean readStream(Reading from, String field, GapKind kind) {
    Token next = from.next();
    if (next.kind() != Token.Kind.WORD || !kind.suits(next.text())) {
      return from.fails(kind.expected);
    }
    from.fields().put(field, from.take().text());
    return true;
  }

  private static boolean takesText(Reading from, List<Object> into) {
    if (!isText(from.next())) {
      return from.fails(TEXT.expected);
    }
    into.add(from.take().value());
    return true;
  }

  private static boolean isText(Token token) {
    return token.value() instanceof String;
  }

  private static boolean areTexts(Object value) {
    return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
  }
}
