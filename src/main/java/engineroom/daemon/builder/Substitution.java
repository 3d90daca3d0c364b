package engineroom.daemon.builder;

import engineroom.engine.EngineException;
import java.util.List;

/**
 * Puts the values of variables in and takes quotes away. Models {@code builder/shell_parser.go} of
 * docker 1.6.2.
 */
final class Substitution {

  private final String word;
  private final List<String> env;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private Substitution(String word, List<String> env) {
    this.word = word;
    this.env = env;
  }

  /**
   * A word with the variables put in.
   *
   * @param env {@code NAME=VALUE}, one each
   * @throws EngineException if a quote or a brace is not closed
   */
  static String in(String word, List<String> env) throws EngineException {
    Substitution substitution = new Substitution(word, env);
    substitution.run();
    return substitution.out.toString();
  }

  private void run() throws EngineException {
    while (at < word.length()) {
      char c = word.charAt(at++);
      switch (c) {
        case '\'' -> out.append(word, at, end('\''));
        case '"' -> quoted();
        case '$' -> variable();
        case '\\' -> {
          if (at < word.length()) {
            out.append(word.charAt(at++));
          }
        }
        default -> out.append(c);
      }
      if (c == '\'') {
        at = end('\'') + 1;
      }
    }
  }

  private int end(char quote) throws EngineException {
    int end = word.indexOf(quote, at);
    if (end < 0) {
      throw new EngineException("Unexpected end of statement while looking for matching " + quote);
    }
    return end;
  }

  private void quoted() throws EngineException {
    while (at < word.length() && word.charAt(at) != '"') {
      char c = word.charAt(at++);
      if (c == '$') {
        variable();
      } else if (c == '\\' && at < word.length() && "\"$\\".indexOf(word.charAt(at)) >= 0) {
        out.append(word.charAt(at++));
      } else {
        out.append(c);
      }
    }
    end('"');
    at++;
  }

  private void variable() throws EngineException {
    if (at < word.length() && word.charAt(at) == '{') {
      int end = word.indexOf('}', at);
      if (end < 0) {
        throw new EngineException("Unsupported ${} substitution: " + word.substring(at - 1));
      }
      out.append(value(word.substring(at + 1, end)));
      at = end + 1;
      return;
    }
    int start = at;
    while (at < word.length() && isOfAName(word.charAt(at))) {
      at++;
    }
    out.append(start == at ? "$" : value(word.substring(start, at)));
  }

  private static boolean isOfAName(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }

  private String value(String name) {
    for (String variable : env) {
      if (variable.startsWith(name + "=")) {
        return variable.substring(name.length() + 1);
      }
    }
    return "";
  }
}
