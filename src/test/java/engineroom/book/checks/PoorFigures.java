package engineroom.book.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Finds figures that show nothing to those who cannot see them. */
final class PoorFigures {

  /** Fewer words name a figure and do not tell what it shows. */
  private static final int WORDS = 5;

  private final List<String> problems = new ArrayList<>();
  private final Map<String, String> told = new HashMap<>();

  private PoorFigures() {}

  /** What is wrong with the figures of a book, a line each. */
  static List<String> of(WrittenBook book) {
    PoorFigures figures = new PoorFigures();
    book.pages().values().forEach(figures::check);
    return figures.problems;
  }

  private void check(WrittenPage page) {
    page.html().select("svg:not([aria-hidden=true])").forEach(svg -> checkDrawing(page, svg));
    page.html().select("img").forEach(image -> checkWords(page, image, image.attr("alt")));
    page.html().select("figure.chart").forEach(chart -> checkTable(page, chart));
  }

  private void checkDrawing(WrittenPage page, Element svg) {
    if (!svg.attr("role").equals("img")) {
      problems.add(page.problem(svg, "a drawing that is no image to a screen reader: role=img"));
    }
    checkWords(page, svg, svg.attr("aria-label"));
  }

  private void checkWords(WrittenPage page, Element drawing, String words) {
    if (words.strip().split("\\s+").length < WORDS) {
      problems.add(page.problem(drawing, "'" + words + "' does not tell what the figure shows"));
      return;
    }
    Element figure = drawing.closest("figure");
    Element caption = figure == null ? null : figure.selectFirst("figcaption");
    if (caption != null && plain(caption.text()).endsWith(plain(words))) {
      problems.add(page.problem(drawing, "'" + words + "' says what the caption says already"));
    }
    String other = told.putIfAbsent(words, drawing.outerHtml());
    if (other != null && !other.equals(drawing.outerHtml())) {
      problems.add(page.problem(drawing, "'" + words + "' is told of two figures"));
    }
  }

  private void checkTable(WrittenPage page, Element chart) {
    if (chart.select("table thead th").isEmpty() || chart.select("table tbody td").isEmpty()) {
      problems.add(page.problem(chart, "a chart without its figures as a table"));
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip();
  }
}
