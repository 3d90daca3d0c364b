package engineroom.book.macro;

import engineroom.book.small.SmallEngines;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.replay.ScriptException;
import engineroom.replay.predict.AnswerForm;
import engineroom.replay.predict.Question;
import engineroom.replay.predict.QuestionFamilies;
import engineroom.replay.predict.QuestionFamily;
import engineroom.replay.predict.WrongAnswer;
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

  private final SmallEngines engines;
  private final BlockLocations places;
  private final Problems problems;

  PredictMacro(SmallEngines engines, BlockLocations places, Problems problems) {
    super("predict");
    this.engines = engines;
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
      parseContent(parent, lines(family, family.question(seed(attributes))));
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

  private List<String> lines(QuestionFamily family, Question question) {
    String id = "predict-" + question.family() + "-" + question.seed();
    List<String> lines =
        new ArrayList<>(List.of("[predict#" + id + "]", "." + question.asks(), "===="));
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
    lines.addAll(answer(family, question));
    lines.addAll(List.of("--", "===="));
    return lines;
  }

  private List<String> answer(QuestionFamily family, Question question) {
    List<String> lines = new ArrayList<>();
    lines.add("[.right-answer]");
    lines.add(letter(question, question.answer()) + code(question.answer()));
    lines.addAll(List.of("", "[.rests-on]", "Rests on:", ""));
    lines.add("[.rests-on]");
    question.behaviours().forEach(behaviour -> lines.add("* <<" + behaviour + ">>"));
    lines.addAll(List.of("", "[listing.script]", ".The same as a script", "----"));
    List<String> here = script(question.script(), question);
    lines.addAll(here);
    lines.add("----");
    question.wrongs().forEach(wrong -> lines.addAll(other(wrong, family, question, here)));
    lines.addAll(
        List.of(
            "", "More like it: `engine-room class predict --family " + question.family() + "`"));
    return lines;
  }

  private static String letter(Question question, String choice) {
    return question.form() == AnswerForm.CHOICE
        ? Question.letter(question.choices().indexOf(choice)) + ": "
        : "";
  }

  /** When a wrong answer would be right, and an engine in which it is. */
  private List<String> other(
      WrongAnswer wrong, QuestionFamily family, Question question, List<String> here) {
    String told = letter(question, wrong.text()) + code(wrong.text()) + " would be right ";
    List<String> lines = new ArrayList<>(List.of("", "[.other-answer]"));
    if (wrong.engine().isEmpty()) {
      lines.add(told + wrong.belief() + ".");
      return lines;
    }
    String script = engines.answers(wrong.engine(), question.script());
    String answer = family.answer(question.seed(), script);
    if (!answer.equals(wrong.text())) {
      throw new Mistake(
          "the small engine %s answers '%s', and '%s' is to be right in it"
              .formatted(wrong.engine(), answer, wrong.text()));
    }
    lines.add(told + wrong.belief() + ". There is a small engine of that kind,");
    lines.add("`" + wrong.engine() + "`, and this is where the two part:");
    lines.addAll(List.of("", "[listing.script.other-engine]", "----"));
    lines.addAll(partings(script(script, question), here));
    lines.add("----");
    return lines;
  }

  /** The answers of one engine, and beside each that is another the one that is given here. */
  private static List<String> partings(List<String> there, List<String> here) {
    List<String> lines = new ArrayList<>(there);
    for (int i = 0; i < lines.size(); i++) {
      String mine = answer(here.get(i));
      if (!answer(there.get(i)).equals(mine)) {
        lines.set(i, there.get(i) + "  # here: " + mine);
      }
    }
    return lines;
  }

  private static String answer(String line) {
    int at = line.lastIndexOf("=> ");
    return at < 0 ? "nothing" : line.substring(at + "=> ".length());
  }

  /** Steps and their answers, so that a reader can run what he has predicted. */
  private static List<String> script(String json, Question question) {
    try {
      return StepsText.ofJson(json, question.family())
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
