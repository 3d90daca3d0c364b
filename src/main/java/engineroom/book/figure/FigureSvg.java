package engineroom.book.figure;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.XmlDeclaration;
import org.jsoup.parser.Parser;

/** PlantUML's SVG, made ready for a page: fluid, named for screen readers, coloured by theme. */
final class FigureSvg {

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{3,8}\\b");
  private static final Pattern WIDTH = Pattern.compile("(\\d+)px");

  /**
   * What PlantUML writes and no SVG in a page may have: it is gone from SVG 2, or means nothing.
   */
  private static final List<String> NOT_IN_HTML =
      List.of("contentStyleType", "contentstyletype", "lengthAdjust", "zoomAndPan");

  private final Set<String> strangers = new TreeSet<>();
  private final Element svg;

  FigureSvg(String plantuml, String alternative) {
    svg = Jsoup.parse(plantuml, "", Parser.xmlParser()).expectFirst("svg");
    tidy();
    svg.getAllElements().forEach(this::recolour);
    name(alternative);
  }

  /** The SVG element. */
  String html() {
    return svg.outerHtml();
  }

  /** Colours that are not of the palette. */
  Set<String> strangers() {
    return strangers;
  }

  private void tidy() {
    svg.select("title, defs:empty").remove();
    svg.nodeStream().filter(FigureSvg::isAboutTheDrawing).toList().forEach(Node::remove);
    for (Element element : svg.getAllElements()) {
      element.removeAttr("id"); // PlantUML numbers from 1 in every figure
      element.removeAttr("font-family");
      NOT_IN_HTML.forEach(element::removeAttr);
      element.attributes().asList().stream()
          .filter(attribute -> attribute.getKey().startsWith("data-"))
          .forEach(attribute -> element.removeAttr(attribute.getKey()));
    }
  }

  /** PlantUML notes its version and the figure's whole source. */
  private static boolean isAboutTheDrawing(Node node) {
    return node instanceof ProcessingInstruction
        || node instanceof XmlDeclaration
        || node instanceof Comment;
  }

  private void recolour(Element element) {
    String style = element.attr("style");
    for (String property : new String[] {"fill", "stroke"}) {
      if (element.attr(property).startsWith("#")) {
        style = property + ":" + element.attr(property) + ";" + style;
        element.removeAttr(property);
      }
    }
    if (element.hasAttr("fill-opacity") && element.attr("fill-opacity").equals("0")) {
      style = style.replaceFirst("fill:[^;]+", "fill:none");
    }
    if (!style.isEmpty()) {
      element.attr("style", COLOUR.matcher(style).replaceAll(found -> css(found.group())));
    }
  }

  private String css(String hex) {
    if (FigureColour.of(hex).isEmpty()) {
      strangers.add(hex);
    }
    return Matcher.quoteReplacement(FigureColour.of(hex).map(FigureColour::css).orElse(hex));
  }

  private void name(String alternative) {
    Matcher width = WIDTH.matcher(svg.attr("width"));
    svg.attr("style", "--width:" + (width.matches() ? width.group(1) : "640") + "px");
    svg.removeAttr("width").removeAttr("height").removeAttr("preserveAspectRatio");
    svg.attr("role", "img").attr("aria-label", alternative);
  }
}
