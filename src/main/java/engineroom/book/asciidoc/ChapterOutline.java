package engineroom.book.asciidoc;

import engineroom.book.macro.MarkMacro;
import engineroom.book.upstream.StatedBehaviour;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asciidoctor.ast.StructuralNode;

/**
 * What the other chapters see of a chapter: as long as it stays the same, they come out the same,
 * whatever else changes in it.
 *
 * @param titles what has an id and a title, its own first
 * @param anchors what has an id and no title, as AsciiDoc's anchors
 * @param marks the numbers of its marks, which run through the book
 * @param stated its behaviours, of which the book makes tables
 */
record ChapterOutline(
    List<Named> titles, Set<String> anchors, List<String> marks, List<StatedBehaviour> stated) {

  private static final Pattern ANCHOR =
      Pattern.compile("\\[\\[[\\p{Alpha}_:][\\w:.-]*(, ?[^\\]]*)?]]|anchor:[\\w:.-]+\\[[^\\]]*]");

  /**
   * Something that can be referred to, by its title.
   *
   * @param id its id
   * @param title as HTML
   */
  record Named(String id, String title) {}

  /**
   * The face of a chapter.
   *
   * @param section the chapter
   * @param blocks all in it
   * @param lines its text
   */
  static ChapterOutline of(
      StructuralNode section,
      List<StructuralNode> blocks,
      List<String> lines,
      List<StatedBehaviour> stated) {
    List<Named> titles = new ArrayList<>(List.of(new Named(section.getId(), section.getTitle())));
    Set<String> anchors =
        lines.stream()
            .flatMap(line -> ANCHOR.matcher(line).results())
            .map(MatchResult::group)
            .collect(Collectors.toSet());
    for (StructuralNode block : blocks) {
      if (block.getId() == null || block.getId().equals(section.getId())) {
        continue;
      }
      if (block.getTitle() == null) {
        anchors.add("[[" + block.getId() + "]]");
      } else {
        titles.add(new Named(block.getId(), block.getTitle()));
        anchors.remove("[[" + block.getId() + "]]");
      }
    }
    return new ChapterOutline(
        List.copyOf(titles), Set.copyOf(anchors), MarkMacro.numbers(blocks), List.copyOf(stated));
  }
}
