package engineroom.daemon.shell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Puts in what words mention, and parts the result into what a program is called with. */
final class Expansion {

  private static final int LONGEST = 1 << 20;

  private final Shell shell;

  /** What is done so far, and the field at hand: its text, and the pattern that it is for paths. */
  private final List<String> fields = new ArrayList<>();

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder pattern = new StringBuilder();
  private boolean begun;

  private Expansion(Shell shell) {
    this.shell = shell;
  }

  /** Everything that a command line comes to. */
  static List<String> fields(Shell shell, List<Word> words) throws IOException {
    Expansion expansion = new Expansion(shell);
    for (Word word : words) {
      expansion.add(word, true);
      expansion.endField(true);
    }
    return expansion.fields;
  }

  /** A word that stays in one piece. */
  static String one(Shell shell, Word word) throws IOException {
    Expansion expansion = new Expansion(shell);
    expansion.add(word, false);
    return expansion.text.toString();
  }

  private void add(Word word, boolean split) throws IOException {
    boolean first = true;
    for (Word.Part part : word.parts()) {
      switch (part) {
        case Word.Literal(String letters, boolean quoted) ->
            put(first && !quoted ? home(letters) : letters, quoted);
        case Word.Variable variable -> addVariable(variable, split);
        case Word.Substitution(String script, boolean quoted) ->
            put(shell.output(script), quoted, split);
        case Word.Sum(Word expression, boolean quoted) -> put(sum(expression), quoted, split);
      }
      first = false;
    }
  }

  private String home(String letters) {
    boolean isHome = letters.equals("~") || letters.startsWith("~/");
    String home = shell.variables().get("HOME");
    return isHome && home != null ? home + letters.substring(1) : letters;
  }

  private String sum(Word expression) throws IOException {
    try {
      return "" + Arithmetic.value(one(shell, expression), shell.variables()::get);
    } catch (ArithmeticException e) {
      throw shell.fail(e.getMessage());
    }
  }

  private void addVariable(Word.Variable variable, boolean split) throws IOException {
    String value = shell.parameter(variable.name());
    if (variable.operator().equals("#")) {
      put("" + (value == null ? 0 : value.length()), variable.quoted(), split);
      return;
    }
    boolean isMissing = value == null || variable.operator().startsWith(":") && value.isEmpty();
    switch (variable.operator().replace(":", "")) {
      case "-" -> {
        if (isMissing) {
          addArgument(variable, split);
          return;
        }
      }
      case "+" -> {
        if (!isMissing) {
          addArgument(variable, split);
        }
        return;
      }
      case "=" -> {
        if (isMissing) {
          value = one(shell, variable.argument());
          shell.variables().set(variable.name(), value);
        }
      }
      case "?" -> {
        if (isMissing) {
          String reason = one(shell, variable.argument());
          throw shell.fail(
              variable.name() + ": " + (reason.isEmpty() ? "parameter not set" : reason));
        }
      }
      default -> {
        if (variable.name().equals("@") && variable.quoted() && split) {
          addAll(shell.variables().arguments());
          return;
        }
      }
    }
    put(value == null ? "" : value, variable.quoted(), split);
  }

  private void addArgument(Word.Variable variable, boolean split) throws IOException {
    if (variable.quoted()) {
      put(one(shell, variable.argument()), true);
    } else {
      add(variable.argument(), split);
    }
  }

  /** {@code "$@"}: a field each. */
  private void addAll(List<String> arguments) throws IOException {
    for (int i = 0; i < arguments.size(); i++) {
      if (i > 0) {
        endField(true);
      }
      put(arguments.get(i), true);
    }
  }

  private void put(String value, boolean quoted, boolean split) throws IOException {
    if (quoted || !split) {
      put(value, true);
      begun |= quoted;
      return;
    }
    String separators = shell.separators();
    for (char c : value.toCharArray()) {
      if (separators.indexOf(c) >= 0) {
        endField(true);
      } else {
        put("" + c, false);
      }
    }
  }

  private void put(String letters, boolean quoted) throws IOException {
    begun |= quoted || !letters.isEmpty();
    text.append(letters);
    pattern.append(quoted ? Pattern.quote(letters) : letters);
    if (text.length() > LONGEST) {
      throw shell.fail("out of memory");
    }
  }

  private void endField(boolean findPaths) {
    if (begun) {
      List<String> paths =
          findPaths && Pattern.isOne(pattern.toString())
              ? Pattern.paths(shell.task().files(), shell.task().directory(), pattern.toString())
              : List.of();
      fields.addAll(paths.isEmpty() ? List.of(text.toString()) : paths);
    }
    text.setLength(0);
    pattern.setLength(0);
    begun = false;
  }
}
