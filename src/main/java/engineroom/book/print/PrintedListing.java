package engineroom.book.print;

import engineroom.book.source.JavaMember;
import engineroom.book.text.LitLines;
import engineroom.book.words.BookWords;
import engineroom.files.Project;
import java.util.ArrayList;
import java.util.List;

/** Lines of Java as an AsciiDoc listing, captioned with where they stand. */
final class PrintedListing {

  /** What is longer may run over to the next page. */
  private static final int KEPT_TOGETHER = 28;

  private static final String FENCE = "-".repeat(40);

  private final Project project;
  private final boolean numbered;
  private final BookWords words;

  /**
   * Listings.
   *
   * @param numbered true to number the lines, for which small screens have no room
   */
  PrintedListing(Project project, boolean numbered, BookWords words) {
    this.words = words;
    this.project = project;
    this.numbered = numbered;
  }

  /** A member, from its Javadoc or from its first line. */
  List<String> member(JavaMember member, boolean withDoc, String id) {
    return member(member, withDoc, id, "", "");
  }

  /**
   * A member under a title.
   *
   * @param title the title as AsciiDoc, or empty
   * @param lit what stands in the lines that matter, see {@link LitLines}
   */
  List<String> member(JavaMember member, boolean withDoc, String id, String title, String lit) {
    int start = withDoc ? member.doc() : member.start();
    List<String> code = dedented(project.lines(member.file()).subList(start - 1, member.end()));
    List<String> lines = new ArrayList<>();
    lines.add("." + (title.isEmpty() ? "" : "_" + title + "_ {nbsp} ") + caption(member, start));
    String numbers = numbered ? ",linenums,start=" + start : "";
    String matters = LitLines.numbers(lit, code, numbered ? start : 1);
    String highlight = matters.isEmpty() ? "" : ",highlight=\"" + matters + "\"";
    String anchor = id.isEmpty() ? "" : "#" + id;
    lines.add(
        "[source" + anchor + together(code) + ",java" + numbers + highlight + ",caption=\"\"]");
    lines.add(FENCE);
    lines.addAll(code);
    lines.add(FENCE);
    return lines;
  }

  private String caption(JavaMember member, int start) {
    return AdocText.code(member.spoken())
        + "{nbsp}{nbsp} "
        + AdocText.role("place", place(member, start, words));
  }

  /** A member's file and lines in words. */
  static String place(JavaMember member, int start, BookWords words) {
    String name = member.file().substring(member.file().lastIndexOf('/') + 1);
    return name + ", " + words.lines(start, member.end());
  }

  /** The option that keeps a listing on one page, if it is short enough. */
  static String together(List<String> lines) {
    return lines.size() <= KEPT_TOGETHER ? "%unbreakable" : "";
  }

  private static List<String> dedented(List<String> lines) {
    int indent =
        lines.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(line -> line.length() - line.stripLeading().length())
            .min()
            .orElse(0);
    return lines.stream().map(line -> line.substring(Math.min(indent, line.length()))).toList();
  }
}
