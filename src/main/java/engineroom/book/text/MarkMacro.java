package engineroom.book.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** Leaves a mark where a block macro of the book stands: what fills it needs more than its line. */
final class MarkMacro extends BlockMacroProcessor {

  static final String NUMBER = "mark-number";
  static final String TARGET = "mark-target";

  private int count;

  MarkMacro(String name) {
    super(name);
  }

  static String number(String name, int count) {
    return name + "-" + count;
  }

  @Override
  public StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    String number = number(getName(), ++count);
    Map<String, Object> kept = new HashMap<>(attributes);
    kept.put(NUMBER, number);
    kept.put(TARGET, target);
    String html = "<div data-mark=\"" + number + "\"></div>";
    return createBlock(parent, "pass", List.of(html), kept);
  }
}
