package engineroom.book.macro;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;

/** Leaves a mark where a block macro of the book stands: what fills it needs more than its line. */
public final class MarkMacro extends BlockMacroProcessor {

  /** All of them. */
  public static final List<String> NAMES =
      List.of(
          "benchmark",
          "chart",
          "facts",
          "interleaving",
          "machine",
          "profile",
          "port",
          "example",
          "plantuml");

  public static final String NUMBER = "mark-number";
  public static final String TARGET = "mark-target";

  private int count;

  public MarkMacro(String name) {
    super(name);
  }

  static String number(String name, int count) {
    return name + "-" + count;
  }

  /** What comes before the number. */
  public static String kind(String number) {
    return number.replaceFirst("-\\d+$", "");
  }

  public static boolean isMark(StructuralNode block) {
    return block.hasAttribute(NUMBER);
  }

  /** The numbers of all marks among some blocks. */
  public static List<String> numbers(List<StructuralNode> blocks) {
    return blocks.stream()
        .filter(MarkMacro::isMark)
        .map(block -> String.valueOf(block.getAttribute(NUMBER)))
        .toList();
  }

  /** Leaves out some numbers. */
  void skip(int marks) {
    count += marks;
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
