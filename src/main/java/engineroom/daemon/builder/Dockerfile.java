package engineroom.daemon.builder;

import engineroom.engine.EngineException;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads Dockerfiles. Models {@code builder/parser} of docker 1.6.2. */
final class Dockerfile {

  private Dockerfile() {}

  /** The instructions of a Dockerfile, unknown ones included. */
  static List<Instruction> parse(String text) {
    List<Instruction> all = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String next : text.split("\r?\n", -1)) {
      String trimmed = next.strip();
      if (trimmed.isEmpty() || trimmed.startsWith("#")) {
        continue;
      }
      line.append(line.isEmpty() ? next.stripLeading() : next);
      String whole = line.toString().stripTrailing();
      if (whole.endsWith("\\")) {
        line.setLength(whole.length() - 1);
      } else {
        all.add(instruction(whole));
        line.setLength(0);
      }
    }
    if (!line.isEmpty()) {
      all.add(instruction(line.toString().strip()));
    }
    return all;
  }

  private static Instruction instruction(String line) {
    String[] parts = line.strip().split("\\s+", 2);
    return new Instruction(
        parts[0].toLowerCase(Locale.ROOT), parts.length > 1 ? parts[1].strip() : "", line);
  }

  /** What follows an instruction, read as a JSON list of texts; null where it is none. */
  static List<String> jsonList(String rest) {
    if (!rest.startsWith("[")) {
      return null;
    }
    try {
      List<String> texts = new ArrayList<>();
      if (Json.parse(rest, Numbers.DOUBLES) instanceof List<?> list) {
        for (Object each : list) {
          if (!(each instanceof String text)) {
            return null;
          }
          texts.add(text);
        }
      }
      return texts;
    } catch (JsonException e) {
      return null;
    }
  }

  /** What follows an instruction, as a JSON list or as words. */
  static List<String> words(String rest) {
    List<String> list = jsonList(rest);
    return list != null ? list : split(rest);
  }

  private static List<String> split(String rest) {
    return rest.isEmpty() ? List.of() : List.of(rest.split("\\s+"));
  }

  /**
   * Names and values, one after the other: {@code NAME=VALUE ...}, quotes and backslashes keep
   * blanks together; or, as it was written first, one name and all that follows it.
   *
   * @param instruction for the error
   * @throws EngineException if there is a name without a value
   */
  static List<String> pairs(String instruction, String rest) throws EngineException {
    List<String> words = quotedWords(rest);
    List<String> pairs = new ArrayList<>();
    if (!words.isEmpty() && words.getFirst().indexOf('=') < 0) {
      String[] parts = rest.split("\\s+", 2);
      if (parts.length < 2) {
        throw new EngineException(instruction + " must have two arguments");
      }
      return List.of(parts);
    }
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 0) {
        throw new EngineException(
            "Syntax error - can't find = in \"" + word + "\". Must be of the form: name=value");
      }
      pairs.add(word.substring(0, equals));
      pairs.add(word.substring(equals + 1));
    }
    return pairs;
  }

  private static List<String> quotedWords(String rest) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    char quote = 0;
    boolean begun = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (c == '\\' && i + 1 < rest.length() && quote != '\'') {
        word.append(c).append(rest.charAt(++i));
        begun = true;
      } else if (quote == 0 && Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        quote = quote == c ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}
