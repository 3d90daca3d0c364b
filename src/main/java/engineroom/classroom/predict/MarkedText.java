package engineroom.classroom.predict;

import org.jsoup.nodes.Entities;

/** Text in which code stands between backticks. */
public final class MarkedText {

  private MarkedText() {}

  /** The text as HTML. */
  public static String html(String text) {
    String[] parts = text.split("`", -1);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      String escaped = Entities.escape(parts[i]);
      html.append(i % 2 == 0 ? escaped : "<code>" + escaped + "</code>");
    }
    return html.toString();
  }
}
