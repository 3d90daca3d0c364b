package engineroom.book.article;

import engineroom.files.Location;
import java.util.List;

/**
 * One claim of the article, and what the book finds of it.
 *
 * @param id its name, such as {@code claim-a4}
 * @param sentence what the article says, in the book's words, as AsciiDoc
 * @param verdict what the book finds
 * @param behaviours the ids of the behaviours that the verdict rests on
 * @param location where it is written
 */
public record ArticleClaim(
    String id,
    String sentence,
    ArticleVerdict verdict,
    List<String> behaviours,
    Location location) {

  /** Its number in the book's count of the claims: {@code A4}. */
  public String number() {
    return number(id);
  }

  static String number(String id) {
    return id.replaceFirst("^claim-a", "A");
  }
}
