package engineroom.book.macro;

import engineroom.book.source.Pom;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/** {@code pom:jsoup[]}: the version of a library or plugin that the book is built with. */
final class PomMacro extends CheckedMacro {

  private final Pom pom;

  PomMacro(Pom pom, BlockLocations places, Problems problems) {
    super("pom", "version", places, problems);
    this.pom = pom;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    return text(parent, pom.version(target));
  }

  @Override
  String written(String target, Map<String, Object> attributes) {
    return target + "[";
  }
}
