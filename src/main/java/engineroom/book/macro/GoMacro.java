package engineroom.book.macro;

import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** {@code go:engine.go[64-71]}: a link to lines of the original. */
final class GoMacro extends InlineMacroProcessor {

  private final GoFacts go;
  private final BlockLocations places;
  private final Problems problems;

  GoMacro(GoFacts go, BlockLocations places, Problems problems) {
    super("go");
    this.go = go;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    String file = target.replaceFirst("^engine/", "");
    String lines = String.valueOf(attributes.getOrDefault("1", ""));
    String text = String.valueOf(attributes.getOrDefault("2", ""));
    try {
      return lines.isEmpty() ? wholeFile(parent, file, text) : range(parent, file, lines, text);
    } catch (Mistake e) {
      String written = "go:" + target + "[" + lines;
      problems.add(places.project().find(places.of(parent), written), e.getMessage());
      return InlineLink.dead(this, parent, file);
    }
  }

  private PhraseNode wholeFile(StructuralNode parent, String file, String text) {
    if (!go.has(file)) {
      throw new Mistake(
          "docker 1.6.2 has no file " + file + " in engine/: name one of " + go.names());
    }
    return InlineLink.to(this, parent, text.isEmpty() ? file : text, go.link(file), "go");
  }

  private PhraseNode range(StructuralNode parent, String file, String lines, String text) {
    GoRange range = GoRange.parse(lines, file);
    go.fault(range)
        .ifPresent(
            fault -> {
              throw new Mistake(fault);
            });
    String shown = text.isEmpty() ? range.lines() + " of " + file : text;
    return InlineLink.to(this, parent, shown, go.link(range), "go");
  }
}
