package engineroom.book.colour;

import java.util.Arrays;
import java.util.List;

/**
 * What the book colours in code; everything else stands in plain ink. A page holds tens of
 * thousands of tokens, so that the names are as short as HTML allows.
 */
enum CodeKind {
  /** Names, operators, brackets. */
  PLAIN("", List.of()),
  /** A word of the language. */
  WORD("k", List.of("k", "kd", "kn", "kr", "kc", "kt", "kp", "ow", "nt")),
  /** A class, an annotation, a package. */
  TYPE("t", List.of("nc", "nn", "nd")),
  /** A text or a number. */
  LITERAL("s", List.of("s", "s1", "s2", "sc", "se", "sh", "sb", "mi", "mf", "mh", "m")),
  /** A comment. */
  COMMENT("c", List.of("c", "c1", "cm", "cd", "cp"));

  private final String style;
  private final List<String> rouge;

  CodeKind(String style, List<String> rouge) {
    this.style = style;
    this.rouge = rouge;
  }

  /** The tag that opens code of this kind. */
  String tag() {
    return "<i class=\"" + style + "\">";
  }

  /** The kind that a highlighter's class stands for. */
  static CodeKind ofRouge(String className) {
    return Arrays.stream(values())
        .filter(kind -> kind.rouge.contains(className))
        .findFirst()
        .orElse(PLAIN);
  }

  /** Its class in the pages. */
  String style() {
    return style;
  }
}
