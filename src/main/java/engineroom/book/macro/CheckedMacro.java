package engineroom.book.macro;

import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/**
 * An inline macro that looks something up. What it cannot find becomes a problem of the line where
 * the macro is written, and its target stands in the text.
 */
abstract class CheckedMacro extends InlineMacroProcessor {

  private final String role;
  private final BlockLocations places;
  private final Problems problems;

  /**
   * A macro.
   *
   * @param role what its text is known by on a page
   */
  CheckedMacro(String name, String role, BlockLocations places, Problems problems) {
    super(name);
    this.role = role;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      return phrase(parent, target, attributes);
    } catch (IllegalArgumentException e) {
      String written = getName() + ":" + written(target, attributes);
      problems.add(places.project().find(places.of(parent), written), e.getMessage());
      return text(parent, target);
    }
  }

  /**
   * What stands in the text.
   *
   * @throws IllegalArgumentException where there is no such thing; its message says what to write
   */
  abstract PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes);

  /** How the macro goes on behind its name and the colon, to find its line by. */
  String written(String target, Map<String, Object> attributes) {
    return target;
  }

  /** Plain text, in the macro's role. */
  final PhraseNode text(StructuralNode parent, String text) {
    return createPhraseNode(
        parent, "quoted", text, Map.of("role", role), Map.of("type", ":unquoted"));
  }

  /** A link out of the text, in the macro's role. */
  final PhraseNode link(StructuralNode parent, String html, String target) {
    Map<String, Object> options = Map.of("type", ":link", "target", target);
    return createPhraseNode(parent, "anchor", html, Map.of("role", role), options);
  }

  /** What stands in the brackets without a name, by its place from 1; empty where nothing does. */
  static String positional(Map<String, Object> attributes, int place) {
    return String.valueOf(attributes.getOrDefault(String.valueOf(place), ""));
  }
}
