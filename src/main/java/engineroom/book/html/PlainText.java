package engineroom.book.html;

import org.jsoup.Jsoup;

/** What is left of HTML where there can only be text: in a title, a label, a file for programs. */
public final class PlainText {

  private PlainText() {}

  /** The words of some HTML, with single spaces. */
  public static String of(String html) {
    return Jsoup.parseBodyFragment(html).text();
  }
}
