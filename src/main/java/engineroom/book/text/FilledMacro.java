package engineroom.book.text;

import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** Puts AsciiDoc where {@link MarkMacro} leaves a mark; both number what they meet alike. */
final class FilledMacro extends BlockMacroProcessor {

  private final Filling filling;
  private int count;

  FilledMacro(String name, Filling filling) {
    super(name);
    this.filling = filling;
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    String title = String.valueOf(attributes.getOrDefault("title", ""));
    parseContent(parent, filling.block(MarkMacro.number(getName(), ++count), title));
    return null; // what was parsed is in its place already
  }
}
