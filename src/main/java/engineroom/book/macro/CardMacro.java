package engineroom.book.macro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/**
 * {@code card::register-stores-a-handler[]}: a card once more, away from its place. Leaves a
 * reference to the behaviour, for the pages to unfold.
 */
public final class CardMacro extends BlockMacroProcessor {

  public CardMacro() {
    super("card");
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    Map<String, Object> kept = new HashMap<>(attributes);
    kept.put("role", "card-again");
    StructuralNode block = createBlock(parent, "open", List.of(), kept);
    parseContent(block, List.of("<<" + target + ">>"));
    return block;
  }
}
