package engineroom.files;

import java.util.List;
import java.util.stream.Collectors;

/** A line of a table for a spreadsheet, as RFC 4180 has it. */
public final class CsvLine {

  private CsvLine() {}

  /**
   * A line with its end.
   *
   * @param cells any text: what would command a terminal is written as in Java, and what begins
   *     like a formula, and would be run by the spreadsheet that opens it, is kept from it
   */
  public static String of(List<String> cells) {
    return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String written) {
    String text = ControlCharacters.visible(written);
    String safe = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
