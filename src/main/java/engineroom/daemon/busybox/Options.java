package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Task;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a program was called with, taken apart as getopt does. */
final class Options {

  private final Map<Character, String> given = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  private Options() {}

  /**
   * Takes the arguments apart: letters up to the first that is no option, or {@code --}.
   *
   * @param known the letters, each that takes a value with a colon after it
   * @throws UsageException at any other
   */
  static Options of(Task self, String known) throws UsageException {
    Options options = new Options();
    List<String> arguments = self.arguments();
    int next = 0;
    while (next < arguments.size()) {
      String argument = arguments.get(next);
      if (argument.length() < 2 || argument.charAt(0) != '-') {
        break;
      }
      next++;
      if (argument.equals("--")) {
        break;
      }
      if (argument.startsWith("--")) {
        throw new UsageException("unrecognized option '" + argument + "'");
      }
      for (int i = 1; i < argument.length(); i++) {
        char letter = argument.charAt(i);
        int at = letter == ':' ? -1 : known.indexOf(letter);
        if (at < 0) {
          throw new UsageException("invalid option -- '" + letter + "'");
        }
        boolean takesValue = at + 1 < known.length() && known.charAt(at + 1) == ':';
        if (!takesValue) {
          options.given.put(letter, "");
        } else if (i + 1 < argument.length()) {
          options.given.put(letter, argument.substring(i + 1));
          break;
        } else if (next < arguments.size()) {
          options.given.put(letter, arguments.get(next++));
        } else {
          throw new UsageException("option requires an argument -- '" + letter + "'");
        }
      }
    }
    options.operands.addAll(arguments.subList(next, arguments.size()));
    return options;
  }

  /** Whether a letter was given. */
  boolean has(char letter) {
    return given.containsKey(letter);
  }

  /** The value of a letter; null if it was not given. */
  String value(char letter) {
    return given.get(letter);
  }

  /** The value of a letter as a number that is not negative. */
  int number(char letter, int otherwise) throws UsageException {
    String value = given.get(letter);
    if (value == null) {
      return otherwise;
    }
    if (value.isEmpty()
        || value.length() > 9
        || !value.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw new UsageException("invalid number '" + value + "'");
    }
    return Integer.parseInt(value);
  }

  /** What is left after the options. */
  List<String> operands() {
    return operands;
  }
}
