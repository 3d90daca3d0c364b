package engineroom.daemon.client;

import engineroom.engine.go.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The flags of a command. Models {@code pkg/mflag} of docker 1.6.2: short flags can stand together
 * behind one dash, and the first word that is no flag ends them.
 */
final class Flags {

  private static final int WRONG_FLAG = 2;
  private static final int WRONG_COUNT = 1;

  private final String name;
  private final String signature;
  private final String description;
  private final Console console;
  private final List<Flag> flags = new ArrayList<>();
  private final Map<String, Flag> byName = new LinkedHashMap<>();
  private final Deque<String> rest = new ArrayDeque<>();

  /**
   * No flags yet.
   *
   * @param name the command
   * @param signature its arguments, as the help shows them
   * @param description what it does
   */
  Flags(String name, String signature, String description, Console console) {
    this.name = name;
    this.signature = signature;
    this.description = description;
    this.console = console;
  }

  Flag flag(String usage, String... names) {
    return add(new Flag(Flag.Kind.SWITCH, "false", usage, names));
  }

  Flag flagOn(String usage, String... names) {
    return add(new Flag(Flag.Kind.SWITCH, "true", usage, names));
  }

  Flag text(String preset, String usage, String... names) {
    return add(new Flag(Flag.Kind.TEXT, preset, usage, names));
  }

  Flag number(long preset, String usage, String... names) {
    return add(new Flag(Flag.Kind.NUMBER, String.valueOf(preset), usage, names));
  }

  Flag list(String usage, String... names) {
    return add(new Flag(Flag.Kind.LIST, "", usage, names));
  }

  String name() {
    return name;
  }

  private Flag add(Flag flag) {
    flags.add(flag);
    for (String each : flag.names()) {
      byName.put(bare(each), flag);
    }
    return flag;
  }

  private static String bare(String flagName) {
    return flagName.startsWith("#") ? flagName.substring(1) : flagName;
  }

  /**
   * Takes the flags from a command's words, with {@code --help} among them.
   *
   * @return the words behind them
   * @throws ClientException when all has been said: with 2 for a flag that is none, with 1 for too
   *     many or too few words, with 0 for a call for help
   */
  List<String> parse(List<String> words, Arity arity) throws ClientException {
    Flag help = flag("Print usage", "#help", "-help");
    List<String> left = parse(words);
    if (help.isTrue()) {
      throw usage();
    }
    return counted(left, arity, ". See 'docker " + name + " --help'");
  }

  /** As {@link #parse}, for the commands that know {@code --help} only as anything else's end. */
  List<String> parseWithoutHelp(List<String> words, Arity arity) throws ClientException {
    return counted(parse(words), arity, "");
  }

  private List<String> counted(List<String> left, Arity arity, String hint) throws ClientException {
    if (!arity.allows(left.size())) {
      throw report("\"" + name + "\" requires " + arity.words() + hint);
    }
    return left;
  }

  /** Says what is wrong with a command's words. */
  ClientException report(String what) {
    console.err("docker: " + what + ".\n");
    return ClientException.exit(WRONG_COUNT);
  }

  /** Takes the flags from a command's words, and asks nothing of the others. */
  List<String> parse(List<String> words) throws ClientException {
    rest.clear();
    rest.addAll(words);
    while (!rest.isEmpty() && rest.getFirst().length() > 1 && rest.getFirst().startsWith("-")) {
      String word = rest.removeFirst();
      if (word.equals("--")) {
        break;
      }
      take(word.substring(1));
    }
    return new ArrayList<>(rest);
  }

  private void take(String word) throws ClientException {
    int equals = word.indexOf('=');
    if (equals == 0) {
      throw fail("bad flag syntax: -" + word);
    }
    String flagName = equals < 0 ? word : word.substring(0, equals);
    String value = equals < 0 ? null : withoutQuotes(word.substring(equals + 1));
    Flag flag = byName.get(flagName);
    if (flag != null) {
      give(flag, flagName, value);
    } else if (flagName.equals("-help") || flagName.equals("help") || flagName.equals("h")) {
      throw usage();
    } else if (flagName.startsWith("-") || flagName.length() == 1) {
      throw fail("flag provided but not defined: -" + flagName);
    } else {
      takeLetters(flagName);
    }
  }

  /** Several short flags behind one dash; the last may take its value from the next word. */
  private void takeLetters(String letters) throws ClientException {
    for (int i = 0; i < letters.length(); i++) {
      String letter = letters.substring(i, i + 1);
      Flag flag = byName.get(letter);
      if (flag == null) {
        throw fail("flag provided but not defined: -" + letters);
      }
      give(flag, letter, null);
    }
  }

  private void give(Flag flag, String flagName, String given) throws ClientException {
    String value = given;
    if (value == null && flag.isSwitch()) {
      value = "true";
    } else if (value == null && !rest.isEmpty()) {
      value = rest.removeFirst();
    }
    if (value == null) {
      throw fail("flag needs an argument: -" + flagName);
    }
    try {
      flag.take(value);
    } catch (IllegalArgumentException e) {
      throw fail(
          flag.isSwitch()
              ? "invalid boolean value \"" + value + "\" for  -" + flagName + ": " + e.getMessage()
              : "invalid value \"" + value + "\" for flag -" + flagName + ": " + e.getMessage());
    }
    warn(flag, flagName);
  }

  private void warn(Flag flag, String flagName) {
    int at = flag.names().indexOf("#" + flagName);
    if (at < 0) {
      return;
    }
    String fate = "removed";
    for (int i = flag.names().size() - 1; i > at; i--) {
      if (!flag.names().get(i).startsWith("#")) {
        fate = "replaced by '-" + flag.names().get(i) + "'";
      }
    }
    console.err(
        "Warning: '-" + flagName + "' is deprecated, it will be " + fate + " soon. See usage.\n");
  }

  private static String withoutQuotes(String value) {
    boolean quoted =
        value.length() > 1
            && (value.startsWith("\"") && value.endsWith("\"")
                || value.startsWith("'") && value.endsWith("'"));
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private ClientException fail(String what) {
    String command = name.isEmpty() ? "docker" : "docker " + name;
    console.err(what + "\nSee '" + command + " --help'.\n");
    return ClientException.exit(WRONG_FLAG);
  }

  /** Prints how the command is used, which ends it. */
  ClientException usage() {
    String help = help();
    console.out(
        "\nUsage: docker "
            + name
            + (help.isEmpty() ? "" : " [OPTIONS]")
            + (signature.isEmpty() ? "" : " " + signature)
            + "\n\n"
            + description
            + "\n\n"
            + help);
    return ClientException.exit(0);
  }

  /** The flags, a line each, in the order of their first names. */
  String help() {
    List<Flag> sorted = new ArrayList<>(flags);
    sorted.sort(Flags::compare);
    TabbedText text = new TabbedText(TabbedText.WIDE);
    for (Flag flag : sorted) {
      if (!shown(flag).isEmpty()) {
        addHelp(text, flag);
      }
    }
    return text.toString();
  }

  private static int compare(Flag one, Flag other) {
    int order = sortName(one).compareToIgnoreCase(sortName(other));
    return order == 0 ? Text.compare(sortName(one), sortName(other)) : order;
  }

  private static void addHelp(TabbedText text, Flag flag) {
    String[] lines = flag.usage().split("\n");
    text.line("  -" + String.join(", -", shown(flag)) + "=" + flag.preset(), " " + lines[0]);
    for (int i = 1; i < lines.length; i++) {
      text.line("", "   " + lines[i]);
    }
  }

  private static String sortName(Flag flag) {
    String first = bare(flag.names().getFirst());
    return first.startsWith("-") ? first.substring(1) : first;
  }

  private static List<String> shown(Flag flag) {
    List<String> shown = new ArrayList<>();
    for (String each : flag.names()) {
      if (!each.startsWith("#")) {
        shown.add(each);
      }
    }
    return shown;
  }
}
