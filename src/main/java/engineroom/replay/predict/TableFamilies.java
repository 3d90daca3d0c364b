package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chapter 9: which row comes first, and which lines are rows. */
final class TableFamilies {

  private TableFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily("sorted-rows", 9, "Which row comes first", TableFamilies::sorted),
          new QuestionFamily("rows-read", 9, "What becomes a row", TableFamilies::rows));

  private static QuestionDraft sorted(SeededRandom random) {
    String key = random.keys(1).getFirst();
    List<String> values = values(random);
    boolean reverse = random.between(0, 3) == 0;
    Scenario scene = new Scenario();
    scene.line("Table table = new Table(" + JavaLiteral.text(key) + ", 0);");
    scene.step("table.new", "table", "table", "sortKey", key);
    scene.line("for (String value : List.of(" + JavaLiteral.texts(values) + ")) {");
    scene.line("  Env row = new Env();");
    scene.line("  row.set(" + JavaLiteral.text(key) + ", value);");
    scene.line("  table.add(row);");
    scene.line("}");
    for (int i = 0; i < values.size(); i++) {
      scene.step("env.new", "env", "row" + i);
      scene.step("env.set", "env", "row" + i, "key", key, "value", values.get(i));
      scene.step("table.add", "table", "table", "env", "row" + i);
    }
    scene.line(reverse ? "table.reverseSort();" : "table.sort();");
    scene.step(reverse ? "table.reverseSort" : "table.sort", "table", "table");
    int column = scene.step("table.column", "table", "table", "key", key);
    return new QuestionDraft(
            scene,
            "",
            "In which order are the values of the rows now?",
            AnswerForm.CHOICE,
            came -> AnswerText.list(AnswerText.value(came.get(column))))
        .wrong(order(values, Comparator.naturalOrder(), reverse), "if all were compared as texts")
        .wrong(
            order(values, String.CASE_INSENSITIVE_ORDER, reverse),
            "if texts were compared without regard to case")
        .wrong(
            order(values, Comparator.comparingDouble(TableFamilies::digits), reverse),
            "if digits counted wherever they stand",
            "counts-digits-anywhere")
        .wrong(
            order(values, Comparator.<String>naturalOrder(), !reverse),
            "if it were the other way round",
            "sorts-backwards")
        .wrong(AnswerText.list(values), "if such values were not compared at all")
        .about(
            "whole-numbers-compare-as-numbers",
            "everything-else-compares-as-text",
            "texts-compare-by-code-points");
  }

  private static List<String> values(SeededRandom random) {
    List<String> words = random.words(2);
    String small = String.valueOf(random.between(2, 9));
    String large = String.valueOf(random.between(10, 99));
    return random.some(
        4,
        List.of(
            small,
            large,
            "0" + random.between(1, 9),
            random.between(2, 9) + "." + random.between(1, 9),
            random.between(10, 19) + "." + random.between(1, 9),
            "-" + random.between(1, 20),
            words.get(0),
            words.get(1).toUpperCase(Locale.ROOT),
            random.between(100, 999) + ""));
  }

  private static double digits(String value) {
    String digits = value.replaceAll("[^\\d.-]", "");
    return digits.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(digits);
  }

  private static String order(List<String> values, Comparator<String> by, boolean reverse) {
    return AnswerText.list(values.stream().sorted(reverse ? by.reversed() : by).toList());
  }

  private static QuestionDraft rows(SeededRandom random) {
    boolean list = random.coin();
    List<String> words = random.words(4);
    List<String> pieces = new ArrayList<>();
    for (int i = random.between(3, 6); i > 0; i--) {
      String object = "{\"" + random.oneOf(words) + "\":" + random.between(1, 99) + "}";
      pieces.add(
          random.oneOf(
              object,
              object,
              object,
              "null",
              "{}",
              list ? String.valueOf(random.between(1, 99)) : "null",
              list ? "[" + object + "]" : "{}"));
    }
    boolean broken = random.between(0, 2) == 0;
    String inside = String.join(list ? "," : "\n", pieces) + (broken ? (list ? "" : "\n{") : "");
    String text = list ? "[" + inside + (broken ? "" : "]") : inside;
    Scenario scene = new Scenario();
    scene.line("Table table = new Table(\"\", 0);");
    scene.step("table.new", "table", "table", "sortKey", "");
    scene.line("byte[] text = " + JavaLiteral.text(text) + ".getBytes();");
    scene.line(
        list ? "table.readListFrom(text);" : "table.readFrom(new ByteArrayInputStream(text));");
    scene.step(list ? "table.readListFrom" : "table.readFrom", "table", "table", "text", text);
    int counted = scene.step("table.len", "table", "table");
    return new QuestionDraft(
            scene,
            "Where the reading fails, the caller catches the error and goes on.",
            "How many rows does the table have then?",
            AnswerForm.NUMBER,
            came -> AnswerText.number(came.get(counted)))
        .wrong(pieces.size(), "if everything became a row")
        .wrong(
            pieces.stream().filter(piece -> piece.startsWith("{\"")).count(),
            "if only objects with keys became rows")
        .wrong(
            pieces.stream().filter(piece -> piece.startsWith("{")).count(),
            "if only objects became rows")
        .wrong(0, "if an error left no row behind")
        .wrong(
            pieces.stream().filter(piece -> !piece.equals("null")).count(),
            "if all but a null became rows")
        .about(
            list
                ? new String[] {
                  "readlistfrom-skips-what-is-no-object", "readlistfrom-adds-all-or-nothing"
                }
                : new String[] {
                  "readfrom-makes-an-empty-row-of-null", "readfrom-keeps-the-rows-before-an-error"
                });
  }
}
