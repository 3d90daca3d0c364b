package engineroom.book.page;

import engineroom.book.source.JavaMember;
import engineroom.book.text.Highlighter;
import engineroom.book.text.SourceAddress;
import org.jsoup.nodes.Element;

/** Java cut from its sources, captioned with where it stands. */
final class Listings {

  private final Highlighter highlighter;

  Listings(Highlighter highlighter) {
    this.highlighter = highlighter;
  }

  /** A member, from its Javadoc or from its first line. */
  Element member(JavaMember member, boolean withDoc) {
    return lines(member, withDoc ? member.doc() : member.start(), member.end());
  }

  /** Where a member stands, without its lines: a class is too much to show at once. */
  Element place(JavaMember member) {
    return caption(new Element("p"), member, member.start(), member.end()).addClass("whole");
  }

  private static Element caption(Element caption, JavaMember member, int start, int end) {
    caption
        .appendElement("a")
        .attr("href", SourceAddress.of(member))
        .appendElement("code")
        .text(member.spoken());
    String place = place(member.file(), start, end);
    caption.appendText(" ").appendElement("span").addClass("place").text(place);
    return caption;
  }

  private Element lines(JavaMember member, int start, int end) {
    Element figure = new Element("figure").addClass("listing").addClass("wide");
    caption(figure.appendElement("figcaption"), member, start, end);
    pre(figure).append(highlighter.file(member.file()).cut(start, end));
    return figure;
  }

  private static String place(String file, int start, int end) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return name + (start == end ? ", line " + start : ", lines " + start + "–" + end);
  }

  /** A whole file, with an anchor a line. */
  Element file(String name) {
    Element figure = new Element("figure").addClass("listing").addClass("wide");
    pre(figure).append(highlighter.file(name).whole());
    return figure;
  }

  /** A box for code that can be scrolled by keyboard; gives the element to fill. */
  static Element pre(Element parent) {
    Element pre = parent.appendElement("pre").addClass("code").attr("tabindex", "0");
    return pre.appendElement("code");
  }
}
