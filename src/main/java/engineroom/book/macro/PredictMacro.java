package engineroom.book.macro;

import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.replay.ScriptException;
import engineroom.replay.predict.AnswerForm;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamilies;
import engineroom.replay.predict.QuestionFamily;
import engineroom.replay.steps.StepsText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.extension.BlockMacroProcessor;
import org.jspecify.annotations.Nullable;

/**
 * {@code predict::lookup-time[seed=7]}: a question that is drawn by its seed and answered by the
 * port, while the book is made. It becomes a prediction as an author writes one, so every edition
 * prints it alike.
 */
final class PredictMacro extends BlockMacroProcessor {

  private static final Pattern SIGN = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}\\s]");

  private final BlockLocations places;
  private final Problems problems;

  PredictMacro(BlockLocations places, Problems problems) {
    super("predict");
    this.places = places;
    this.problems = problems;
  }

  @Override
  public @Nullable StructuralNode process(
      StructuralNode parent, String target, Map<String, Object> attributes) {
    try {
      QuestionFamily family =
          QuestionFamilies.named(target)
              .orElseThrow(() -> new Mistake(QuestionFamilies.missing(target)));
      parseContent(parent, lines(family.question(seed(attributes))));
    } catch (Mistake e) {
      String written = getName() + "::" + target + "[";
      problems.add(places.project().find(places.of(parent), written), e.getMessage());
    }
    return null; // what was parsed is in its place already
  }

  private static long seed(Map<String, Object> attributes) {
    String seed = String.valueOf(attributes.getOrDefault("seed", ""));
    if (!seed.matches("\\d{1,9}")) {
      throw new Mistake("a question needs a whole number to be drawn by: write [seed=7]");
    }
    return Long.parseLong(seed);
  }

  private static List<String> lines(Question question) {
    List<String> lines = new ArrayList<>(List.of("[predict]", "." + question.asks(), "===="));
    if (!question.situation().isEmpty()) {
      lines.addAll(List.of(question.situation(), ""));
    }
    lines.addAll(List.of("[source,java]", "----"));
    lines.addAll(question.code());
    lines.addAll(List.of("----", ""));
    if (question.form() == AnswerForm.CHOICE) {
      lines.add("[loweralpha]");
      question.choices().forEach(choice -> lines.add(". " + code(choice)));
      lines.add("");
    }
    lines.addAll(List.of("[answer]", "--"));
    lines.addAll(answer(question));
    lines.addAll(List.of("--", "===="));
    return lines;
  }

  private static List<String> answer(Question question) {
    List<String> lines = new ArrayList<>();
    String letter = question.form() == AnswerForm.CHOICE ? question.letter() + ": " : "";
    lines.addAll(List.of(letter + code(question.answer()), "", "[.rests-on]", "Rests on:", ""));
    lines.add("[.rests-on]");
    question.behaviours().forEach(behaviour -> lines.add("* <<" + behaviour + ">>"));
    lines.addAll(List.of("", "[listing.script]", ".The same as a script", "----"));
    lines.addAll(script(question));
    lines.add("----");
    lines.addAll(
        List.of(
            "", "More like it: `engine-room class predict --family " + question.family() + "`"));
    return lines;
  }

  /** Its steps and their answers, so that a reader can run what he has predicted. */
  private static List<String> script(Question question) {
    try {
      return StepsText.ofJson(question.script(), question.family())
          .lines()
          .filter(
              line -> !line.isBlank() && !line.startsWith("script ") && !line.startsWith("case "))
          .map(String::strip)
          .toList();
    } catch (ScriptException e) {
      throw new Mistake(String.valueOf(e.getMessage()), e);
    }
  }

  /** Text in the typeface of code; whatever AsciiDoc could take for a sign becomes a reference. */
  private static String code(String plain) {
    return "``"
        + SIGN.matcher(plain)
            .replaceAll(sign -> Matcher.quoteReplacement("&#" + sign.group().codePointAt(0) + ";"))
        + "``";
  }
}
