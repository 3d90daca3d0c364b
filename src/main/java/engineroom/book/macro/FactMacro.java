package engineroom.book.macro;

import engineroom.book.fact.FactCounts;
import engineroom.files.Problems;
import java.util.Map;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;

/**
 * {@code fact:jobs[]}: a number that is counted from the facts; {@code fact:jobs[words]}, {@code
 * fact:jobs[Words]} at the beginning of a sentence.
 */
final class FactMacro extends CheckedMacro {

  private final FactCounts counts;

  FactMacro(FactCounts counts, BlockLocations places, Problems problems) {
    super("fact", "fact", places, problems);
    this.counts = counts;
  }

  @Override
  PhraseNode phrase(StructuralNode parent, String target, Map<String, Object> attributes) {
    return text(parent, number(target, positional(attributes, 1)));
  }

  @Override
  String written(String target, Map<String, Object> attributes) {
    return target + "[" + positional(attributes, 1);
  }

  private String number(String name, String form) {
    return switch (form) {
      case "" -> counts.digits(name);
      case "words" -> counts.words(name);
      case "Words" -> capital(counts.words(name));
      default ->
          throw new IllegalArgumentException(
              "a fact has no form '" + form + "': write fact:" + name + "[], [words] or [Words]");
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
