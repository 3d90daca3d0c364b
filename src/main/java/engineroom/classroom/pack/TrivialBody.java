package engineroom.classroom.pack;

import engineroom.classroom.source.MethodSpan;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bodies that anybody can write who knows nothing but a method's first line. */
enum TrivialBody {
  /** It throws, as a method does that waits to be written. */
  THROWS,
  /** It does nothing, and gives what a field has that nobody has set. */
  NOTHING,
  /** It says yes. */
  YES,
  /** It gives a text that is empty. */
  NO_TEXT,
  /** It gives the object that it is called on. */
  ITSELF,
  /** It gives its first argument. */
  ARGUMENT;

  private static final Set<String> NUMBERS =
      Set.of("byte", "short", "int", "long", "float", "double", "char");
  private static final String MODIFIERS =
      "(?:(?:public|protected|private|static|final|synchronized|@\\w+)\\s+|<[^(]*?>\\s+)*";

  /** This body for a method; where it does not fit, the one that does nothing. */
  String of(MethodSpan method, String text) {
    String head = text.substring(method.start(), method.body()).replaceAll("\\s+", " ");
    String name = method.signature().name();
    Matcher type = Pattern.compile(MODIFIERS + "(.*?) ?\\b" + name + " ?\\(").matcher(head);
    String gives = type.find() ? type.group(1).replaceAll("<.*>", "").strip() : "";
    return switch (this) {
      case THROWS -> "{ throw new UnsupportedOperationException(); }";
      case YES -> gives.equals("boolean") ? "{ return true; }" : nothing(gives);
      case NO_TEXT -> gives.equals("String") ? "{ return \"\"; }" : nothing(gives);
      case ITSELF -> gives.equals(method.signature().type()) ? "{ return this; }" : nothing(gives);
      case ARGUMENT -> argument(method.signature().parameters(), gives, head);
      case NOTHING -> nothing(gives);
    };
  }

  private static String argument(List<String> types, String gives, String head) {
    int first = types.indexOf(gives);
    String[] parameters = head.substring(head.indexOf('(') + 1).split("[,)](?![^<]*>)");
    return gives.isEmpty() || first < 0
        ? nothing(gives)
        : "{ return " + parameters[first].strip().replaceFirst(".* ", "") + "; }";
  }

  private static String nothing(String gives) {
    if (gives.isEmpty() || gives.equals("void")) {
      return "{ }";
    }
    String value = gives.equals("boolean") ? "false" : NUMBERS.contains(gives) ? "0" : "null";
    return "{ return " + value + "; }";
  }
}
