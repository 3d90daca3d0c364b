package engineroom.book.asciidoc;

import engineroom.files.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The HTML of the chapters of the last book: a chapter that would come out the same is not
 * converted again.
 *
 * <p>It would, if its own text, the numbers of its marks and all titles of the book are the same;
 * whoever keeps this forgets all where anything else has changed that chapters are read with.
 * Chapters with problems, with footnotes, whose numbers run through the book, or with text that is
 * made of other chapters are always converted.
 */
final class ConvertedChapters {

  private final Map<String, Converted> last = new HashMap<>();
  private List<String> titles = List.of();

  /**
   * Has to be called for each book.
   *
   * @param now the ids and titles of all its sections, since chapters refer to them
   */
  void startBook(List<String> now) {
    if (!now.equals(titles)) {
      last.clear();
    }
    titles = List.copyOf(now);
  }

  /** Forgets all, since something has changed that a chapter does not tell of. */
  void clear() {
    last.clear();
  }

  /**
   * The HTML of a chapter.
   *
   * @param lines its text
   * @param marks the numbers of its marks
   * @param problems where converting it reports to
   * @param convert converts it
   */
  String html(
      String stem,
      List<String> lines,
      List<String> marks,
      Problems problems,
      Supplier<String> convert) {
    Converted before = last.get(stem);
    if (before != null && before.lines().equals(lines) && before.marks().equals(marks)) {
      return before.html();
    }
    int problemsBefore = problems.all().size();
    String html = convert.get();
    boolean isItsOwn = !html.contains("footnote") && !html.contains("openblock late");
    boolean isWhole = isItsOwn && problems.all().size() == problemsBefore;
    if (isWhole) {
      last.put(stem, new Converted(lines, marks, html));
    } else {
      last.remove(stem);
    }
    return html;
  }

  private record Converted(List<String> lines, List<String> marks, String html) {}
}
