package engineroom.book.page;

import engineroom.book.colour.HighlightedFile;
import engineroom.book.colour.Highlighter;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.book.text.LitLines;
import engineroom.book.text.SourceAddress;
import engineroom.book.words.BookWords;
import engineroom.files.Mistake;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;

/** Java cut from its sources, captioned with where it stands. */
final class Listings {

  /** Annotations of a test that its card speaks of. */
  private static final Set<String> SAID = Set.of("Test", "Behaviour", "DisplayName");

  private final Highlighter highlighter;
  private final BookWords words;

  Listings(Highlighter highlighter, BookWords words) {
    this.words = words;
    this.highlighter = highlighter;
  }

  /** A member, from its Javadoc or from its first line. */
  Element member(JavaMember member, boolean withDoc) {
    return member(member, withDoc, "");
  }

  /**
   * A member with the lines lit that matter.
   *
   * @param lit what stands in them, see {@link LitLines}
   * @throws Mistake if no line has it
   */
  Element member(JavaMember member, boolean withDoc, String lit) {
    return from(withDoc ? member.doc() : member.start(), member, lit);
  }

  /** A test on a card, without the annotations that say what the card says. */
  Element test(JavaMember test) {
    int start = test.start();
    for (JavaMark mark : test.marks()) {
      if (mark.line() == start && SAID.contains(mark.name())) {
        start = mark.end() + 1;
      }
    }
    return from(start, test, "");
  }

  private Element from(int start, JavaMember member, String lit) {
    String id = ListingId.of(member, start < member.start());
    Element figure = new Element("figure").addClass("listing").addClass("wide").attr("id", id);
    caption(figure.appendElement("figcaption"), member, start, member.end());
    String code = highlighter.file(member.file()).cut(start, member.end());
    List<String> lines = code.lines().toList();
    numbered(pre(figure), start, member.end()).append(LitLines.mark(lit, lines));
    return figure;
  }

  /** Where a member stands, without its lines: where they would be too much to show at once. */
  Element place(JavaMember member) {
    return caption(new Element("p"), member, member.start(), member.end()).addClass("whole");
  }

  private Element caption(Element caption, JavaMember member, int start, int end) {
    caption
        .appendElement("a")
        .attr("href", SourceAddress.of(member))
        .appendElement("code")
        .text(member.spoken());
    String place = place(member, start, end);
    caption.appendText(" ").appendElement("span").addClass("place").text(place);
    return caption;
  }

  /** The lines, and the file where the member's name does not tell it. */
  private String place(JavaMember member, int start, int end) {
    String name = member.file().substring(member.file().lastIndexOf('/') + 1);
    String lines = words.lines(start, end);
    boolean told = (member.type() + ".").startsWith(name.substring(0, name.lastIndexOf('.') + 1));
    return told ? lines : name + ", " + lines;
  }

  /** One line as HTML, without its indent. */
  String line(String file, int line) {
    return highlighter.file(file).cut(line, line);
  }

  /** A whole file, with an anchor a line. */
  Element file(String name) {
    Element figure = new Element("figure").addClass("listing").addClass("wide");
    HighlightedFile file = highlighter.file(name);
    numbered(pre(figure), 1, file.lines().size()).append(file.whole());
    return figure;
  }

  /** Numbers lie beside the code: they are no part of it, and an element a line would be heavy. */
  static Element numbered(Element code, int start, int end) {
    String numbers =
        IntStream.rangeClosed(start, end)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining("\n"));
    return code.attr("data-lines", numbers);
  }

  /** A box for code that can be scrolled by keyboard; gives the element to fill. */
  static Element pre(Element parent) {
    Element pre = parent.appendElement("pre").addClass("code").attr("tabindex", "0");
    return pre.appendElement("code");
  }
}
