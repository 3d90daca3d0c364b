package engineroom.daemon.client;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines whose cells stand below each other: {@code text/tabwriter}. A column is as wide as its
 * widest cell among lines that follow each other and all have it; the last cell of a line is in no
 * column.
 */
final class TabbedText {

  /** How wide a column is at least, in most tables. */
  static final int WIDE = 20;

  private static final int GAP = 3;

  private final int least;
  private final List<String[]> lines = new ArrayList<>();

  /**
   * No lines yet.
   *
   * @param least how wide a column is at least
   */
  TabbedText(int least) {
    this.least = least;
  }

  /** Adds a line. */
  void line(String... cells) {
    lines.add(cells);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int line = 0; line < lines.size(); line++) {
      String[] cells = lines.get(line);
      for (int column = 0; column < cells.length; column++) {
        text.append(cells[column]);
        if (column < cells.length - 1) {
          text.append(" ".repeat(width(line, column) - length(cells[column])));
        }
      }
      text.append('\n');
    }
    return text.toString();
  }

  private int width(int line, int column) {
    int first = line;
    while (first > 0 && lines.get(first - 1).length > column + 1) {
      first--;
    }
    int width = least;
    for (int i = first; i < lines.size() && lines.get(i).length > column + 1; i++) {
      width = Math.max(width, length(lines.get(i)[column]) + GAP);
    }
    return width;
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
