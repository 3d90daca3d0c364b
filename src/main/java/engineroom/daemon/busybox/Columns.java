package engineroom.daemon.busybox;

/** Text in columns. */
final class Columns {

  private Columns() {}

  /** With blanks after it, up to a width. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** With blanks before it, up to a width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
