package engineroom.classroom.study;

import java.util.stream.Collectors;

/** Text for a terminal of eighty columns. */
public final class WrappedText {

  private static final int WIDTH = 80;

  private WrappedText() {}

  /** Breaks long lines between words; every line begins with the indent. */
  public static String text(String text, String indent) {
    return text.lines().map(line -> line(line, indent)).collect(Collectors.joining("\n"));
  }

  private static String line(String line, String indent) {
    String own = line.replaceFirst("\\S.*$", "");
    boolean item = line.strip().matches("(?:-|\\d+\\.) .*");
    String next = indent + own + (item ? "  " : "");
    if (line.isBlank() || own.length() >= 4) {
      return line.isBlank() ? "" : indent + line; // a listing keeps its lines
    }
    StringBuilder all = new StringBuilder();
    StringBuilder current = new StringBuilder(indent + own);
    int start = current.length();
    for (String word : line.strip().split(" +")) {
      if (current.length() > start && current.length() + 1 + word.length() > WIDTH) {
        all.append(current).append('\n');
        current = new StringBuilder(next);
        start = next.length();
      }
      current.append(current.length() == start ? "" : " ").append(word);
    }
    return all.append(current).toString();
  }
}
