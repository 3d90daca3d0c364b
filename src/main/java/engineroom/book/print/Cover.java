package engineroom.book.print;

import engineroom.book.words.BookWords;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * Draws the cover: a gauge on the wall of the engine room, one tick for each of docker's handlers,
 * and the maker's plate below it.
 *
 * <p>Lengths are in points, on a page of {@link #WIDTH} by {@link #HEIGHT}.
 */
final class Cover {

  /** Width of the page, in points; the theme's page has the same. */
  static final int WIDTH = 504;

  /** Height of the page, in points. */
  static final int HEIGHT = 666;

  private static final int HANDLERS = 61;
  private static final double SCALE = 300 / 72.0;
  private static final double MIDDLE = WIDTH / 2.0;
  private static final double DIAL = 228;

  private final LightStyle style;
  private final Graphics2D pen;
  private final BufferedImage image;

  private Cover(LightStyle style) {
    this.style = style;
    image =
        new BufferedImage(
            (int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
    pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(SCALE, SCALE);
  }

  /**
   * Draws a cover to a PNG file.
   *
   * @param tally what the plate says in its last line
   */
  static void draw(
      Path file,
      LightStyle style,
      Typefaces typefaces,
      String title,
      String tally,
      BookWords words) {
    Cover cover = new Cover(style);
    cover.drawWall();
    cover.drawGauge();
    cover.drawPlate(typefaces, title, tally, words);
    cover.pen.dispose();
    try {
      ImageIO.write(cover.image, "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void drawWall() {
    fill("wall", new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    for (double y = 111; y < HEIGHT; y += 111) {
      stroke("wall-line", 0.7, new Line2D.Double(0, y, WIDTH, y));
      for (double x = 21; x < WIDTH; x += 33) {
        fill("wall-line", circle(x, y - 5, 1.1));
        fill("wall-line", circle(x, y + 5, 1.1));
      }
    }
  }

  private void drawGauge() {
    fill("wall", circle(MIDDLE, DIAL, 178));
    stroke("wall-accent", 7, circle(MIDDLE, DIAL, 168));
    stroke("wall-line", 1.2, circle(MIDDLE, DIAL, 157));
    for (int tick = 0; tick < HANDLERS; tick++) {
      boolean major = tick % 10 == 0;
      double angle = Math.toRadians(135 + 270.0 * tick / (HANDLERS - 1));
      stroke("wall-accent", major ? 2.6 : 1.1, ray(angle, major ? 124 : 134, 146));
    }
    double needle = Math.toRadians(135 + 270.0 * 47 / (HANDLERS - 1));
    stroke("wall-ink", 4.2, ray(needle, -26, 112));
    fill("wall-accent", circle(MIDDLE, DIAL, 11));
    fill("wall", circle(MIDDLE, DIAL, 3.4));
  }

  private void drawPlate(Typefaces typefaces, String title, String tally, BookWords words) {
    double left = 54;
    double top = 440;
    double width = WIDTH - 2 * left;
    double height = 168;
    fill("plate", new RoundRectangle2D.Double(left, top, width, height, 7, 7));
    stroke(
        "rivet-ink",
        0.8,
        new RoundRectangle2D.Double(left + 6, top + 6, width - 12, height - 12, 4, 4));
    for (double x : new double[] {left + 16, left + width - 16}) {
      for (double y : new double[] {top + 16, top + height - 16}) {
        fill("rivet-ink", circle(x, y, 3.6));
        fill("plate", circle(x - 0.8, y - 0.8, 1.1));
      }
    }
    write(typefaces.code(9.2f), 0.16, "accent", top + 38, words.of("print.cover.plate"));
    write(typefaces.reading(50), -0.01, "ink", top + 92, title);
    write(typefaces.readingItalic(14.5f), 0, "quiet", top + 118, words.of("print.cover.line"));
    write(typefaces.code(7.6f), 0.08, "quiet", top + 146, tally);
  }

  private void write(Font font, double tracking, String colour, double baseline, String text) {
    pen.setFont(font.deriveFont(Map.of(TextAttribute.TRACKING, tracking)));
    pen.setColor(colour(colour));
    double width = pen.getFontMetrics().getStringBounds(text, pen).getWidth();
    pen.drawString(text, (float) (MIDDLE - width / 2), (float) baseline);
  }

  private void fill(String colour, Shape shape) {
    pen.setColor(colour(colour));
    pen.fill(shape);
  }

  private void stroke(String colour, double width, Shape shape) {
    pen.setColor(colour(colour));
    pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    pen.draw(shape);
  }

  private Color colour(String name) {
    return Color.decode(style.colour(name));
  }

  private static Ellipse2D circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Shape ray(double angle, double from, double to) {
    AffineTransform turn = AffineTransform.getTranslateInstance(MIDDLE, DIAL);
    turn.rotate(angle);
    return turn.createTransformedShape(new Line2D.Double(from, 0, to, 0));
  }
}
