package engineroom.book.macro;

import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/** {@code go:engine.go[64-71]}: a link to lines of the original. */
final class GoMacro extends CheckedMacro {

  private final GoFacts go;

  GoMacro(GoFacts go, BlockLocations places, Problems problems) {
    super("go", "go", places, problems);
    this.go = go;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    String file = target.replaceFirst("^engine/", "");
    String lines = positional(attributes, 1);
    String text = positional(attributes, 2);
    return lines.isEmpty() ? wholeFile(parent, file, text) : range(parent, file, lines, text);
  }

  @Override
  String written(String target, Map<String, Object> attributes) {
    return target + "[" + positional(attributes, 1);
  }

  private PhraseNode wholeFile(StructuralNode parent, String file, String text) {
    if (!go.has(file)) {
      throw new Mistake(go.noSuchFile(file));
    }
    return link(parent, text.isEmpty() ? file : text, go.link(file));
  }

  private PhraseNode range(StructuralNode parent, String file, String lines, String text) {
    GoRange range = GoRange.parse(lines, file);
    go.fault(range)
        .ifPresent(
            fault -> {
              throw new Mistake(fault);
            });
    String shown = text.isEmpty() ? range.lines() + " of " + file : text;
    return link(parent, shown, go.link(range));
  }
}
