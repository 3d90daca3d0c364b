package engineroom.daemon.client;

/**
 * How many words a command takes behind its flags.
 *
 * @param least at least so many
 * @param most at most so many
 */
record Arity(int least, int most) {

  /** Whatever stands there. */
  static final Arity ANY = atLeast(0);

  static Arity exactly(int count) {
    return new Arity(count, count);
  }

  static Arity atLeast(int count) {
    return new Arity(count, Integer.MAX_VALUE);
  }

  static Arity atMost(int count) {
    return new Arity(0, count);
  }

  boolean allows(int count) {
    return count >= least && count <= most;
  }

  /** As a complaint has it. */
  String words() {
    if (least == most) {
      return arguments(least);
    }
    return most == Integer.MAX_VALUE
        ? "a minimum of " + arguments(least)
        : "a maximum of " + arguments(most);
  }

  private static String arguments(int count) {
    return count == 1 ? "1 argument" : count + " arguments";
  }
}
