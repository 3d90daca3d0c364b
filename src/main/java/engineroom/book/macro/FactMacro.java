package engineroom.book.macro;

import engineroom.book.fact.FactCounts;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.InlineMacroProcessor;

/**
 * {@code fact:jobs[]}: a number that is counted from the facts; {@code fact:jobs[words]}, {@code
 * fact:jobs[Words]} at the beginning of a sentence.
 */
final class FactMacro extends InlineMacroProcessor {

  private final FactCounts counts;
  private final BlockLocations places;
  private final Problems problems;

  FactMacro(FactCounts counts, BlockLocations places, Problems problems) {
    super("fact");
    this.counts = counts;
    this.places = places;
    this.problems = problems;
  }

  @Override
  public PhraseNode process(StructuralNode parent, String target, Map<String, Object> attributes) {
    String form = String.valueOf(attributes.getOrDefault("1", ""));
    try {
      return InlineText.of(this, parent, number(target, form), "fact");
    } catch (Mistake e) {
      problems.add(
          places.project().find(places.of(parent), getName() + ":" + target + "[" + form),
          e.getMessage());
      return InlineText.of(this, parent, target, "fact");
    }
  }

  private String number(String name, String form) {
    return switch (form) {
      case "" -> counts.digits(name);
      case "words" -> counts.words(name);
      case "Words" -> capital(counts.words(name));
      default ->
          throw new Mistake(
              "a fact has no form '" + form + "': write fact:" + name + "[], [words] or [Words]");
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
