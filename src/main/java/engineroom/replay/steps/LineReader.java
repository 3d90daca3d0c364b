package engineroom.replay.steps;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Takes a line apart. */
final class LineReader {

  private final int number;
  private final String line;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private LineReader(int number, String line) {
    this.number = number;
    this.line = line;
  }

  /**
   * The tokens of a line without its comment, with one for its end.
   *
   * @throws LineProblem.Found if something in it is neither a word nor a value
   */
  static List<Token> tokens(int number, String line) throws LineProblem.Found {
    return new LineReader(number, line).tokens();
  }

  private List<Token> tokens() throws LineProblem.Found {
    int behindLast = 0;
    while (skipSpace()) {
      int start = at;
      at = end();
      tokens.add(token(start));
      behindLast = at;
    }
    tokens.add(new Token(Token.Kind.END, "", null, behindLast, behindLast));
    return tokens;
  }

  /** Whether something follows that is no comment. */
  private boolean skipSpace() {
    while (at < line.length() && isSpace(line.charAt(at))) {
      at++;
    }
    return at < line.length() && line.charAt(at) != '#';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\r';
  }

  private int end() throws LineProblem.Found {
    return switch (line.charAt(at)) {
      case '"' -> endOfString(at);
      case '[', '{' -> endOfBrackets();
      case ',', ':' -> at + 1;
      case '=' -> line.startsWith("=>", at) ? at + 2 : at + 1;
      default -> endOfWord();
    };
  }

  private int endOfString(int start) throws LineProblem.Found {
    for (int i = start + 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        return i + 1;
      }
      if (c == '\\') {
        i++;
      }
    }
    throw problem(start, "expected a quote at the end of the text that begins here");
  }

  private int endOfBrackets() throws LineProblem.Found {
    int depth = 0;
    for (int i = at; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '"' -> i = endOfString(i) - 1;
        case '[', '{' -> depth++;
        case ']', '}' -> {
          depth--;
          if (depth == 0) {
            return i + 1;
          }
        }
        default -> {}
      }
    }
    return line.length();
  }

  private int endOfWord() {
    int i = at + 1;
    while (i < line.length() && !endsWord(line.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || "\",:=[{#".indexOf(c) >= 0;
  }

  private Token token(int start) throws LineProblem.Found {
    String text = line.substring(start, at);
    Token.Kind kind = kind(text);
    Object value = kind == Token.Kind.VALUE ? value(text, start) : null;
    return new Token(kind, text, value, start, at);
  }

  private static Token.Kind kind(String text) {
    char first = text.charAt(0);
    if (first == ',' || first == ':' || first == '=') {
      return Token.Kind.SIGN;
    }
    boolean isValue = "\"[{-".indexOf(first) >= 0 || first >= '0' && first <= '9' || isWord(text);
    return isValue ? Token.Kind.VALUE : Token.Kind.WORD;
  }

  /** Whether it is one of the three values that look like a word. */
  static boolean isWord(String text) {
    return text.equals("true") || text.equals("false") || text.equals("null");
  }

  private Object value(String text, int start) throws LineProblem.Found {
    try {
      return Json.parse(text, Numbers.INTEGERS_WHERE_WHOLE);
    } catch (JsonException e) {
      if ("\"[{".indexOf(text.charAt(0)) < 0) {
        throw problem(start, "expected a number as JSON has it, found " + text);
      }
      String message = String.valueOf(e.getMessage());
      int place = message.lastIndexOf(" (line ");
      throw problem(
          line.offsetByCodePoints(start, e.column() - 1),
          place < 0 ? message : message.substring(0, place));
    }
  }

  private LineProblem.Found problem(int index, String message) {
    return LineProblem.at(number, line, index, message);
  }
}
