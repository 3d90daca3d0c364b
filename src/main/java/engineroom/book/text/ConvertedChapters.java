package engineroom.book.text;

import engineroom.book.source.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.StructuralNode;

/**
 * The HTML of the chapters of the last book: a chapter that would come out the same is not
 * converted again.
 *
 * <p>It would, if its own text, the numbers of its marks, all titles of the book and whatever else
 * its macros look up are the same. Chapters with problems or with footnotes, whose numbers run
 * through the book, are always converted.
 */
final class ConvertedChapters {

  private final Map<String, Converted> last = new HashMap<>();
  private List<Object> titles = List.of();
  private List<Object> known = List.of();

  /**
   * Has to be called for each book.
   *
   * @param lookedUp what macros look things up in; the same objects stand for the same content
   */
  void startBook(Document book, List<Object> lookedUp) {
    List<Object> now =
        book.findBy(Map.of("context", ":section")).stream()
            .<Object>map(section -> section.getId() + " " + section.getTitle())
            .toList();
    if (!now.equals(titles) || !isSame(lookedUp)) {
      last.clear();
    }
    titles = now;
    known = lookedUp;
  }

  private boolean isSame(List<Object> lookedUp) {
    for (int i = 0; i < lookedUp.size(); i++) {
      if (known.size() != lookedUp.size() || known.get(i) != lookedUp.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** The HTML of a chapter. */
  String html(
      String stem,
      List<String> lines,
      List<StructuralNode> blocks,
      Problems problems,
      Supplier<String> convert) {
    List<String> marks =
        blocks.stream()
            .filter(block -> block.hasAttribute(MarkMacro.NUMBER))
            .map(block -> String.valueOf(block.getAttribute(MarkMacro.NUMBER)))
            .toList();
    Converted before = last.get(stem);
    if (before != null && before.lines().equals(lines) && before.marks().equals(marks)) {
      return before.html();
    }
    int problemsBefore = problems.all().size();
    String html = convert.get();
    boolean isWhole = problems.all().size() == problemsBefore && !html.contains("footnote");
    if (isWhole) {
      last.put(stem, new Converted(lines, marks, html));
    } else {
      last.remove(stem);
    }
    return html;
  }

  private record Converted(List<String> lines, List<String> marks, String html) {}
}
