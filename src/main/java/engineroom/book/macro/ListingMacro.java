package engineroom.book.macro;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** {@link JavaMacro} on paper: a link to where the book shows the member, if it does. */
public final class ListingMacro extends InlineMacroProcessor {

  private final JavaIndex named;
  private final EditionFilling filling;

  public ListingMacro(JavaIndex named, EditionFilling filling) {
    super("java");
    this.named = named;
    this.filling = filling;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    JavaMember member = named.find(target);
    String shown = String.valueOf(attributes.getOrDefault("1", member.spoken()));
    return filling
        .listing(member)
        .map(id -> inside(parent, "<code>" + shown + "</code>", id))
        .orElseGet(
            () ->
                createPhraseNode(parent, "quoted", shown, Map.of(), Map.of("type", ":monospaced")));
  }

  private PhraseNode inside(StructuralNode parent, String html, String id) {
    Map<String, Object> options = Map.of("type", ":xref", "target", "#" + id);
    return createPhraseNode(parent, "anchor", html, Map.of("refid", id), options);
  }
}
