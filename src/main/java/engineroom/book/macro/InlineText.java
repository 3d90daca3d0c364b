package engineroom.book.macro;

import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** Plain text that an inline macro gives, with a role to know it by. */
final class InlineText {

  private InlineText() {}

  static PhraseNode of(
      InlineMacroProcessor macro, StructuralNode parent, String text, String role) {
    return macro.createPhraseNode(
        parent, "quoted", text, Map.of("role", role), Map.of("type", ":unquoted"));
  }
}
