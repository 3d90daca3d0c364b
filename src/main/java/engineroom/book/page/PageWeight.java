package engineroom.book.page;

import engineroom.files.Location;
import engineroom.files.Problems;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Holds a page to what a slow machine can show at once. */
final class PageWeight {

  /** In bytes of UTF-8, without the page's drawings; half of it is what cards unfold. */
  static final int LIMIT = 350_000;

  private static final int MOST_BYTES_OF_A_CHAR = 3;

  private static final Pattern DRAWING = Pattern.compile("<svg\\b.*?</svg>", Pattern.DOTALL);

  private PageWeight() {}

  static void check(String path, String html, Location source, Problems problems) {
    if (MOST_BYTES_OF_A_CHAR * html.length() <= LIMIT) {
      return;
    }
    int weight = of(html);
    if (weight > LIMIT) {
      problems.add(
          source,
          "%s weighs %d KB without its figures, and a page may weigh %d: split it, or show less on it"
              .formatted(path, Math.ceilDiv(weight, 1000), LIMIT / 1000));
    }
  }

  /** The bytes of a page, without its drawings. */
  static int of(String html) {
    return DRAWING.matcher(html).replaceAll("").getBytes(StandardCharsets.UTF_8).length;
  }
}
