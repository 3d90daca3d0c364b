package engineroom.classroom.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A figure of the book, to be shown by itself.
 *
 * @param chapter the name of its page, without the ending
 * @param id its name
 * @param caption its number and what it shows
 * @param svg the drawing, in the light colours
 */
record BookFigure(String chapter, String id, String caption, String svg) {

  private static final Pattern COLOUR = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
  private static final Pattern LIGHT = Pattern.compile("light-dark\\((#\\w+),.*\\)");
  private static final Pattern USE = Pattern.compile("var\\((--[\\w-]+)\\)");

  /** All figures of a built book's chapters; none where there is no book. */
  static List<BookFigure> of(Path book) throws IOException {
    List<BookFigure> figures = new ArrayList<>();
    Path style = book.resolve("assets/book.css");
    if (!Files.isRegularFile(style)) {
      return figures;
    }
    Map<String, String> colours = colours(Files.readString(style));
    List<Path> pages;
    try (Stream<Path> all = Files.list(book)) {
      pages =
          all.filter(page -> page.getFileName().toString().matches("(\\d\\d|appendix)-.*\\.html"))
              .sorted()
              .toList();
    }
    for (Path page : pages) {
      String chapter = page.getFileName().toString().replaceFirst("\\.html$", "");
      Document read = Jsoup.parse(Files.readString(page));
      read.outputSettings()
          .syntax(Document.OutputSettings.Syntax.xml)
          .escapeMode(Entities.EscapeMode.xhtml)
          .prettyPrint(false);
      for (Element one : read.select("figure.drawing:has(svg)")) {
        figures.add(figure(chapter, one, colours));
      }
    }
    return figures;
  }

  private static BookFigure figure(String chapter, Element one, Map<String, String> colours) {
    Element svg = one.expectFirst("svg");
    one.select("figcaption .permalink").remove();
    String caption = one.select("figcaption").text();
    String[] box = svg.attr("viewBox").split("\\s+");
    if (box.length == 4) {
      svg.attr("width", box[2]).attr("height", box[3]);
    }
    svg.attr("style", "font-family:monospace;background:" + resolved("var(--paper)", colours));
    return new BookFigure(chapter, one.id(), caption, resolved(svg.outerHtml(), colours) + "\n");
  }

  private static Map<String, String> colours(String style) {
    Map<String, String> colours = new HashMap<>();
    Matcher found = COLOUR.matcher(style);
    while (found.find()) {
      Matcher light = LIGHT.matcher(found.group(2));
      colours.putIfAbsent(found.group(1), light.matches() ? light.group(1) : found.group(2));
    }
    return colours;
  }

  private static String resolved(String text, Map<String, String> colours) {
    String now = text;
    for (int i = 0; i < 4 && now.contains("var(--"); i++) {
      now =
          USE.matcher(now)
              .replaceAll(
                  use -> Matcher.quoteReplacement(colours.getOrDefault(use.group(1), "inherit")));
    }
    return now;
  }
}
