package engineroom.book.colour;

import java.util.ArrayList;
import java.util.List;

/** Code as HTML, line by line: every line closes what it opens, and tells a colour once a run. */
final class ColouredLines {

  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private final StringBuilder gap = new StringBuilder();
  private CodeKind open = CodeKind.PLAIN;

  /** Adds code of one kind; line ends may stand anywhere in it. */
  void add(CodeKind kind, String code) {
    String[] parts = code.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        endLine();
      }
      addPart(kind, parts[i]);
    }
  }

  /** Space between two tokens of one colour takes their colour: nobody sees it. */
  private void addPart(CodeKind kind, String code) {
    if (code.isBlank()) {
      gap.append(code);
      return;
    }
    if (kind != open) {
      close();
    }
    line.append(gap);
    gap.setLength(0);
    if (kind != open) {
      line.append(kind.tag());
      open = kind;
    }
    line.append(escaped(code));
  }

  private void close() {
    if (open != CodeKind.PLAIN) {
      line.append("</i>");
    }
    open = CodeKind.PLAIN;
  }

  private void endLine() {
    close();
    gap.setLength(0); // nobody sees the space at a line's end either
    lines.add(line.toString());
    line.setLength(0);
  }

  /** All lines; nothing can be added after. */
  List<String> all() {
    endLine();
    return List.copyOf(lines);
  }

  private static String escaped(String code) {
    return code.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
