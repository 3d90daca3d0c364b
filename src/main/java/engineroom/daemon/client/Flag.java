package engineroom.daemon.client;

import java.util.ArrayList;
import java.util.List;

/** A flag of a command, with what it has been given so far. */
final class Flag {

  /** What a flag takes. */
  enum Kind {
    /** Nothing, or true or false behind an equals sign. */
    SWITCH,
    /** A text. */
    TEXT,
    /** A whole number. */
    NUMBER,
    /** A text more each time. */
    LIST
  }

  /** Looks at a value before it is taken. */
  @FunctionalInterface
  interface Check {

    /**
     * The value to take.
     *
     * @throws IllegalArgumentException if it cannot be taken, with the reason
     */
    String of(String value);
  }

  private final Kind kind;
  private final List<String> names;
  private final String preset;
  private final String usage;
  private Check check = value -> value;
  private String value;
  private final List<String> all = new ArrayList<>();

  /**
   * A flag.
   *
   * @param preset its value where it is not given
   * @param usage what it does; may have several lines
   * @param names without the first dash; a deprecated one begins with {@code #}
   */
  Flag(Kind kind, String preset, String usage, String... names) {
    this.kind = kind;
    this.preset = preset;
    this.usage = usage;
    this.names = List.of(names);
    this.value = preset;
  }

  Flag checkedBy(Check what) {
    check = what;
    return this;
  }

  /**
   * Takes a value.
   *
   * @throws IllegalArgumentException if it cannot be one, with the reason
   */
  void take(String given) {
    switch (kind) {
      case SWITCH -> value = truth(given);
      case NUMBER -> value = String.valueOf(number(given));
      case TEXT -> value = check.of(given);
      case LIST -> all.add(check.of(given));
      default -> throw new IllegalStateException(kind.name());
    }
  }

  private static String truth(String given) {
    return switch (given) {
      case "1", "t", "T", "true", "TRUE", "True" -> "true";
      case "0", "f", "F", "false", "FALSE", "False" -> "false";
      default ->
          throw new IllegalArgumentException(
              "strconv.ParseBool: parsing \"" + given + "\": invalid syntax");
    };
  }

  private static long number(String given) {
    try {
      return Long.parseLong(given);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "strconv.ParseInt: parsing \"" + given + "\": invalid syntax");
    }
  }

  boolean isSwitch() {
    return kind == Kind.SWITCH;
  }

  List<String> names() {
    return names;
  }

  String usage() {
    return usage;
  }

  /** The preset as the help shows it. */
  String preset() {
    return kind == Kind.LIST ? "[]" : preset;
  }

  boolean isTrue() {
    return value.equals("true");
  }

  String text() {
    return value;
  }

  boolean isGiven() {
    return kind == Kind.LIST ? !all.isEmpty() : !value.isEmpty();
  }

  long number() {
    return Long.parseLong(value);
  }

  /** All values of a list, in their order. */
  List<String> all() {
    return List.copyOf(all);
  }
}
