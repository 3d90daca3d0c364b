package engineroom.book.chart;

import java.util.Locale;

/** Writes an SVG, shape by shape; colours and type are the stylesheet's. */
final class Svg {

  private final StringBuilder shapes = new StringBuilder();
  private final double width;
  private double height;

  Svg(double width) {
    this.width = width;
  }

  Svg height(double value) {
    height = value;
    return this;
  }

  Svg text(String style, double x, double y, String anchor, String text) {
    return add(
        "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>",
        style, number(x), number(y), anchor, escape(text));
  }

  Svg line(String style, double x1, double y1, double x2, double y2) {
    return add(
        "<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>",
        style, number(x1), number(y1), number(x2), number(y2));
  }

  Svg rect(String style, double x, double y, double rectWidth, double rectHeight) {
    return add(
        "<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"/>",
        style, number(x), number(y), number(rectWidth), number(rectHeight));
  }

  /** A path of SVG's own commands, numbers with two decimals at most. */
  Svg path(String style, String commands) {
    return add("<path class=\"%s\" d=\"%s\"/>", style, commands);
  }

  /** A number as an attribute has it. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  private Svg add(String form, Object... parts) {
    shapes.append(form.formatted(parts)).append('\n');
    return this;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String attribute(String text) {
    return escape(text).replace("\"", "&quot;");
  }

  /** The SVG, fluid, with what it shows for those who cannot see it. */
  String toXml(String alternative) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %s %s\" role=\"img\" aria-label=\"%s\" style=\"--width:%spx\">\n%s</svg>"
        .formatted(number(width), number(height), attribute(alternative), number(width), shapes);
  }
}
