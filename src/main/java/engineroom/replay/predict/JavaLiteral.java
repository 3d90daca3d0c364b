package engineroom.replay.predict;

import java.util.List;
import java.util.stream.Collectors;

/** Values as Java writes them. */
final class JavaLiteral {

  private JavaLiteral() {}

  /** A text in its quotes. */
  static String text(String plain) {
    String escaped =
        plain.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    return '"' + escaped + '"';
  }

  /** Texts with commas between them. */
  static String texts(List<String> plain) {
    return plain.stream().map(JavaLiteral::text).collect(Collectors.joining(", "));
  }
}
