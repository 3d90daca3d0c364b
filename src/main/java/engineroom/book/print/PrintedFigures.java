package engineroom.book.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Figures as files of their own: by day, in the book's typeface, as large as they were drawn. */
final class PrintedFigures {

  /** On paper figures are set in smaller type than on a screen, as listings are. */
  private static final double SCALE = 0.84;

  private static final String FOLDER = "figures";
  private static final Pattern WIDTH = Pattern.compile("--width:\\s*([\\d.]+)px;?");

  private final Path workshop;
  private final LightStyle style;

  PrintedFigures(Path workshop, LightStyle style) {
    this.workshop = workshop;
    this.style = style;
  }

  /**
   * Writes a figure.
   *
   * @param svg its SVG, as a page has it
   * @return its file, from the workshop
   */
  String write(String name, String svg) {
    Document drawing = Jsoup.parse(svg, "", Parser.xmlParser());
    Element root = drawing.expectFirst("svg");
    setSize(root);
    style.applyTo(root);
    root.attr("font-family", "IBM Plex Mono, monospace");
    root.select("text[style*=paint-order]").forEach(PrintedFigures::dropOutline);
    drawing.outputSettings().syntax(Syntax.xml).prettyPrint(false);
    Path file = workshop.resolve(FOLDER).resolve(name + ".svg");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, root.outerHtml());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FOLDER + "/" + name + ".svg";
  }

  private static void setSize(Element root) {
    String[] box = root.attr("viewBox").strip().split("\\s+");
    Matcher width = WIDTH.matcher(root.attr("style"));
    double wide = SCALE * Double.parseDouble(width.find() ? width.group(1) : box[2]);
    double high = wide * Double.parseDouble(box[3]) / Double.parseDouble(box[2]);
    root.removeAttr("style")
        .attr("width", String.valueOf(Math.round(wide)))
        .attr("height", String.valueOf(Math.round(high)));
  }

  /** On a screen the outline lies behind the letters; on paper it would lie over them. */
  private static void dropOutline(Element text) {
    text.attr(
        "style", text.attr("style").replaceAll("(paint-order|stroke|stroke-width):[^;]*;", ""));
  }
}
