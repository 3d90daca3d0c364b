package engineroom.book.macro;

import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** What the book's inline macros give: a link, or plain text where the link leads nowhere. */
final class InlineLink {

  private InlineLink() {}

  static PhraseNode to(
      InlineMacroProcessor macro, StructuralNode parent, String html, String target, String role) {
    Map<String, Object> options = Map.of("type", ":link", "target", target);
    return macro.createPhraseNode(parent, "anchor", html, Map.of("role", role), options);
  }

  static PhraseNode inside(
      InlineMacroProcessor macro, StructuralNode parent, String html, String id) {
    Map<String, Object> options = Map.of("type", ":xref", "target", "#" + id);
    return macro.createPhraseNode(parent, "anchor", html, Map.of("refid", id), options);
  }

  static PhraseNode dead(InlineMacroProcessor macro, StructuralNode parent, String html) {
    return macro.createPhraseNode(parent, "quoted", html, Map.of(), Map.of("type", ":unquoted"));
  }
}
