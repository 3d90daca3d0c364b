package engineroom.book.chart;

import engineroom.files.Mistake;
import java.util.Arrays;
import java.util.List;

/**
 * What a chapter wants in a chart: a name to show, and a benchmark.
 *
 * @param label the name
 * @param benchmark as the chapter writes it, parameters and all
 */
record ChartRequest(String label, String benchmark) {

  /**
   * Reads {@code making: Creation.job(args=2); running: Dispatch.hit(args=2)}.
   *
   * @throws Mistake where a part of it has no name
   */
  static List<ChartRequest> list(String written) {
    return Arrays.stream(written.split(";"))
        .filter(part -> !part.isBlank())
        .map(ChartRequest::one)
        .toList();
  }

  private static ChartRequest one(String part) {
    int colon = part.indexOf(':');
    if (colon < 1) {
      throw new Mistake(
          "'" + part.strip() + "' has no name: write of=\"making: Creation.job(args=2); ...\"");
    }
    return new ChartRequest(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
  }
}
