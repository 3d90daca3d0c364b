package engineroom.book.macro;

import java.util.Map;
import org.asciidoctor.ast.ContentModel;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockProcessor;
import org.asciidoctor.extension.Contexts;
import org.asciidoctor.extension.Name;
import org.asciidoctor.extension.Reader;
import org.jspecify.annotations.Nullable;

/** Puts a card, as AsciiDoc, in the place of a behaviour. */
@Name("behaviour")
@Contexts(Contexts.PARAGRAPH)
@ContentModel(ContentModel.SIMPLE)
public final class FilledBehaviour extends BlockProcessor {

  private final EditionFilling filling;

  public FilledBehaviour(EditionFilling filling) {
    this.filling = filling;
  }

  @Override
  public @Nullable Object process(
      StructuralNode parent, Reader reader, Map<String, Object> attributes) {
    String id = String.valueOf(attributes.get("id"));
    parseContent(parent, filling.card(id, reader.readLines()));
    return null; // what was parsed is in its place already
  }
}
