package engineroom.book.macro;

import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Puts AsciiDoc in the place of a block macro. Numbers what it meets as {@link MarkMacro} does, so
 * that a mark of the one reading is found in the other.
 */
public final class FilledMacro extends BlockMacroProcessor {

  private final Maker maker;
  private int count;

  public FilledMacro(String name, Maker maker) {
    super(name);
    this.maker = maker;
  }

  @Override
  public @Nullable StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    String title = String.valueOf(attributes.getOrDefault("title", ""));
    parseContent(parent, maker.lines(MarkMacro.number(getName(), ++count), title, target));
    return null; // what was parsed is in its place already
  }

  /** Makes what stands there, of the macro's number, its title and its target. */
  public interface Maker {
    List<String> lines(String number, String title, String target);
  }
}
