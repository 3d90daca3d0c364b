package engineroom.book.macro;

import java.util.Map;
import java.util.Objects;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jspecify.annotations.Nullable;

/** Stands for marks that are not read again, so that those behind them keep their numbers. */
public final class SkippedMarks extends BlockMacroProcessor {

  private static final String NAME = "kept-marks";

  private final Map<String, MarkMacro> macros;

  public SkippedMarks(Map<String, MarkMacro> macros) {
    super(NAME);
    this.macros = macros;
  }

  public static String line(String kind, int count) {
    return NAME + "::" + kind + "[count=" + count + "]";
  }

  @Override
  public @Nullable StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    int count = Integer.parseInt(String.valueOf(attributes.get("count")));
    Objects.requireNonNull(macros.get(target)).skip(count);
    return null;
  }
}
