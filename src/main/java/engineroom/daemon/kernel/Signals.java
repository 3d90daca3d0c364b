package engineroom.daemon.kernel;

import java.util.List;

/** The signals of Linux: their numbers, names and what they do to whoever does not catch them. */
public final class Signals {

  /** Hangup. */
  public static final int HUP = 1;

  /** Ctrl-C. */
  public static final int INT = 2;

  /** Ctrl-\. */
  public static final int QUIT = 3;

  /** The one that nobody survives. */
  public static final int KILL = 9;

  /** A write that nobody will read. */
  public static final int PIPE = 13;

  /** The polite request to end. */
  public static final int TERM = 15;

  /** A child has ended. */
  public static final int CHLD = 17;

  /** Go on. */
  public static final int CONT = 18;

  /** Stand still, whatever you catch. */
  public static final int STOP = 19;

  /** The terminal has another size. */
  public static final int WINCH = 28;

  private static final List<String> NAMES =
      List.of(
          "EXIT", "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV",
          "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU",
          "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS");

  private static final int URG = 23;
  private static final int LAST = 64;

  private Signals() {}

  /**
   * The number of a signal.
   *
   * @param name {@code TERM}, {@code SIGTERM}, {@code term} or {@code 15}
   * @return -1 if there is none
   */
  public static int number(String name) {
    if (!name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return name.length() > 2 || Integer.parseInt(name) > LAST ? -1 : Integer.parseInt(name);
    }
    String upper = name.toUpperCase();
    return NAMES.indexOf(upper.startsWith("SIG") ? upper.substring(3) : upper);
  }

  /** The names of all that have one, without {@code SIG}, by number from 1 on. */
  public static List<String> names() {
    return NAMES.subList(1, NAMES.size());
  }

  /** Whether it passes by whoever does not catch it. */
  static boolean isIgnoredByDefault(int signal) {
    return signal == CHLD || signal == URG || signal == WINCH || signal == CONT;
  }

  /** Whether it makes whoever does not catch it stand still. */
  static boolean stops(int signal) {
    return signal >= STOP && signal < URG;
  }
}
