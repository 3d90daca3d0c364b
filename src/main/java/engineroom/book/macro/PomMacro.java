package engineroom.book.macro;

import engineroom.book.source.Pom;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/** {@code pom:jsoup[]}: the version of a library or plugin that the book is built with. */
final class PomMacro extends InlineMacroProcessor {

  private final Pom pom;
  private final BlockLocations places;
  private final Problems problems;

  PomMacro(Pom pom, BlockLocations places, Problems problems) {
    super("pom");
    this.pom = pom;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      return InlineText.of(this, parent, pom.version(target), "version");
    } catch (Mistake e) {
      problems.add(places.project().find(places.of(parent), "pom:" + target + "["), e.getMessage());
      return InlineText.of(this, parent, target, "version");
    }
  }
}
