package engineroom.replay.steps;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A line that is being written, and which of a step's fields it has said. */
final class Writing {

  private final StringBuilder line = new StringBuilder();
  private final Set<String> said = new HashSet<>();

  void add(String token) {
    boolean leans = line.isEmpty() || token.equals(",") || token.equals(":");
    line.append(leans ? "" : " ").append(token);
  }

  void addIfAny(String tokenOrNull) {
    if (tokenOrNull != null) {
      add(tokenOrNull);
    }
  }

  /** Adds a variable's name; null where there is none. */
  void addName(String name) {
    add(name == null || !isPlain(name) ? JsonText.of(name) : name);
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty() && !LineReader.isWord(name);
  }

  void says(String field) {
    said.add(field);
  }

  boolean saysAllOf(Map<?, ?> fields) {
    for (Object field : fields.keySet()) {
      if (!said.contains(field)) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
