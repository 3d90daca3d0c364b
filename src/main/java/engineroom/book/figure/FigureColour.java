package engineroom.book.figure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The palette of figures: what a colour in the SVG stands for. */
enum FigureColour {
  TEXT("#1D2421"),
  LINE("#4A5651"),
  SURFACE("#F3F6F1"),
  QUIET("#8A948F"),
  ACCENT("#B07A1B"),
  NOTE("#FBF3DF"),
  FAILED("#B3261E");

  private final String hex;

  FigureColour(String hex) {
    this.hex = hex;
  }

  static Optional<FigureColour> of(String hex) {
    return Arrays.stream(values()).filter(ink -> ink.hex.equalsIgnoreCase(hex)).findFirst();
  }

  /** The colour that the page's theme gives it. */
  String css() {
    return "var(--figure-" + name().toLowerCase(Locale.ROOT) + ")";
  }
}
