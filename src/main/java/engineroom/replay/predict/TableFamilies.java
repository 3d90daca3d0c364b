package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Chapter 9: which row comes first, and which lines are rows. */
final class TableFamilies {

  private TableFamilies() {}

  static final List<Family> ALL =
      List.of(
          new Family("sorted-rows", 9, "Which row comes first", TableFamilies::sorted),
          new Family("rows-read", 9, "What becomes a row", TableFamilies::rows));

  private static Draft sorted(Dice dice) {
    String key = dice.keys(1).getFirst();
    List<String> values = values(dice);
    boolean reverse = dice.between(0, 3) == 0;
    Scenario scene = new Scenario();
    scene.line("Table table = new Table(" + Literal.text(key) + ", 0);");
    scene.step("table.new", "table", "table", "sortKey", key);
    scene.line("for (String value : List.of(" + Literal.texts(values) + ")) {");
    scene.line("  Env row = new Env();");
    scene.line("  row.set(" + Literal.text(key) + ", value);");
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
    return new Draft(
            scene,
            "",
            "In which order are the values of the rows now?",
            Form.CHOICE,
            came -> Shown.list(Shown.value(came.get(column))))
        .wrong(order(values, Comparator.naturalOrder(), reverse), "if all were compared as texts")
        .wrong(
            order(values, String.CASE_INSENSITIVE_ORDER, reverse),
            "if texts were compared without regard to case")
        .wrong(
            order(values, Comparator.comparingDouble(TableFamilies::digits), reverse),
            "if digits counted wherever they stand")
        .wrong(
            order(values, Comparator.<String>naturalOrder(), !reverse),
            "if it were the other way round")
        .wrong(Shown.list(values), "if such values were not compared at all")
        .about(
            "whole-numbers-compare-as-numbers",
            "everything-else-compares-as-text",
            "texts-compare-by-code-points");
  }

  private static List<String> values(Dice dice) {
    List<String> words = dice.words(2);
    String small = String.valueOf(dice.between(2, 9));
    String large = String.valueOf(dice.between(10, 99));
    return dice.some(
        4,
        List.of(
            small,
            large,
            "0" + dice.between(1, 9),
            dice.between(2, 9) + "." + dice.between(1, 9),
            dice.between(10, 19) + "." + dice.between(1, 9),
            "-" + dice.between(1, 20),
            words.get(0),
            words.get(1).toUpperCase(Locale.ROOT),
            dice.between(100, 999) + ""));
  }

  private static double digits(String value) {
    String digits = value.replaceAll("[^\\d.-]", "");
    return digits.isEmpty() ? Double.MAX_VALUE : Double.parseDouble(digits);
  }

  private static String order(List<String> values, Comparator<String> by, boolean reverse) {
    return Shown.list(values.stream().sorted(reverse ? by.reversed() : by).toList());
  }

  private static Draft rows(Dice dice) {
    boolean list = dice.coin();
    List<String> words = dice.words(4);
    List<String> pieces = new ArrayList<>();
    for (int i = dice.between(3, 6); i > 0; i--) {
      String object = "{\"" + dice.oneOf(words) + "\":" + dice.between(1, 99) + "}";
      pieces.add(
          dice.oneOf(
              object,
              object,
              object,
              "null",
              "{}",
              list ? String.valueOf(dice.between(1, 99)) : "null",
              list ? "[" + object + "]" : "{}"));
    }
    boolean broken = dice.between(0, 2) == 0;
    String inside = String.join(list ? "," : "\n", pieces) + (broken ? (list ? "" : "\n{") : "");
    String text = list ? "[" + inside + (broken ? "" : "]") : inside;
    Scenario scene = new Scenario();
    scene.line("Table table = new Table(\"\", 0);");
    scene.step("table.new", "table", "table", "sortKey", "");
    scene.line("byte[] text = " + Literal.text(text) + ".getBytes();");
    scene.line(
        list ? "table.readListFrom(text);" : "table.readFrom(new ByteArrayInputStream(text));");
    scene.step(list ? "table.readListFrom" : "table.readFrom", "table", "table", "text", text);
    int counted = scene.step("table.len", "table", "table");
    return new Draft(
            scene,
            "Where the reading fails, the caller catches the error and goes on.",
            "How many rows does the table have then?",
            Form.NUMBER,
            came -> Shown.number(came.get(counted)))
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
