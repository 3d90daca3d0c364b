package engineroom.book.asciidoc;

import engineroom.book.macro.MarkMacro;
import engineroom.book.material.BookMaterial;
import engineroom.files.Problems;
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
 * its macros look up are the same. Chapters with problems, with footnotes, whose numbers run
 * through the book, or with text that is made of other chapters are always converted.
 */
final class ConvertedChapters {

  private final Map<String, Converted> last = new HashMap<>();
  private List<Object> titles = List.of();
  private BookMaterial known;

  /**
   * Has to be called for each book.
   *
   * @param material what macros look things up in; the same objects stand for the same content
   */
  void startBook(Document book, BookMaterial material) {
    List<Object> now =
        book.findBy(Map.of("context", ":section")).stream()
            .<Object>map(section -> section.getId() + " " + section.getTitle())
            .toList();
    if (!now.equals(titles) || known == null || !known.readsAs(material)) {
      last.clear();
    }
    titles = now;
    known = material;
  }

  /** Forgets all, since something has changed that a chapter does not tell of. */
  void clear() {
    last.clear();
  }

  /** The HTML of a chapter. */
  String html(
      String stem,
      List<String> lines,
      List<StructuralNode> blocks,
      Problems problems,
      Supplier<String> convert) {
    List<String> marks = MarkMacro.numbers(blocks);
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
