package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Chapter 7: what an environment keeps, and what it makes of it. */
final class EnvFamilies {

  private EnvFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily("set-again", 7, "A key that is set again", EnvFamilies::setAgain),
          new QuestionFamily("junk-number", 7, "Reading a number", EnvFamilies::junkNumber),
          new QuestionFamily("true-words", 7, "What is true", EnvFamilies::trueWords),
          new QuestionFamily("read-a-list", 7, "Reading a list", EnvFamilies::readList),
          new QuestionFamily("written-as-json", 7, "Written as JSON", EnvFamilies::encode),
          new QuestionFamily(
              "guessed-type", 7, "What `setAuto` makes of a value", EnvFamilies::setAuto),
          new QuestionFamily("decoder-end", 7, "Where a decoder ends", EnvFamilies::decoder));

  private static QuestionDraft setAgain(SeededRandom random) {
    List<String> keys = new ArrayList<>(random.keys(2));
    keys.add(keys.getFirst().toLowerCase(Locale.ROOT));
    Scenario scene = new Scenario().env();
    List<String[]> set = new ArrayList<>();
    for (String word : random.words(random.between(4, 6))) {
      set.add(new String[] {random.oneOf(keys), random.between(0, 5) == 0 ? "" : word});
    }
    set.forEach(pair -> scene.set(pair[0], pair[1]));
    scene.line("int count = env.len();");
    int counted = scene.step("env.len", "env", "env");
    List<String> used = set.stream().map(pair -> pair[0]).toList();
    return new QuestionDraft(
            scene,
            "",
            "What is `count`?",
            AnswerForm.NUMBER,
            came -> AnswerText.number(came.get(counted)))
        .wrong(set.size(), "if entries were counted, and not keys")
        .wrong(
            used.stream().map(key -> key.toLowerCase(Locale.ROOT)).distinct().count(),
            "if keys did not differ by case")
        .wrong(
            set.stream().filter(pair -> !pair[1].isEmpty()).count(),
            "if an empty value did not count")
        .wrong(used.stream().distinct().count() + 1, "if the count began at one")
        .wrong(used.stream().distinct().count(), "if keys were counted")
        .about("setting-a-key-again-adds-an-entry", "len-counts-keys");
  }

  private static QuestionDraft junkNumber(SeededRandom random) {
    int number = random.between(11, 997);
    String value =
        random.oneOf(
            number + ".9",
            " " + number + " ",
            "+" + number,
            "-" + number,
            "00" + number,
            number + "k",
            "0x" + number,
            number + " " + number,
            number + "e2",
            number + "\t",
            number + "_000",
            "1," + number,
            "#" + number,
            "-0" + number,
            "\"" + number + "\"");
    String key = random.keys(1).getFirst();
    Scenario scene = new Scenario().env().set(key, value);
    scene.line("long number = env.getInt64(" + JavaLiteral.text(key) + ");");
    int got = scene.step("env.getInt", "env", "env", "key", key);
    return new QuestionDraft(
            scene,
            "",
            "What is `number`?",
            AnswerForm.NUMBER,
            came -> AnswerText.number(came.get(got)))
        .wrong(0, "if this were no number to the engine")
        .wrong(number, "if the digits at the beginning were enough, and the rest were ignored")
        .wrong(-1, "if junk were told by -1")
        .wrong(number + 1L, "if fractions were rounded")
        .wrong(number * 100L, "if an exponent were understood")
        .about("what-is-no-whole-number-reads-as-0", "a-number-may-have-blanks-a-sign-and-zeros");
  }

  private static QuestionDraft trueWords(SeededRandom random) {
    List<String> words =
        random.some(
            random.between(4, 6),
            List.of(
                "0",
                "no",
                "No",
                "false",
                "FALSE",
                "none",
                " none ",
                "",
                "off",
                "null",
                "0.0",
                "[]",
                "00",
                "nil",
                "yes",
                "true",
                "1",
                "-1",
                "n",
                "f",
                "disabled",
                "False "));
    Scenario scene = new Scenario().env();
    scene.line("int count = 0;");
    scene.line("for (String word : List.of(" + JavaLiteral.texts(words) + ")) {");
    scene.line("  env.set(\"Flag\", word);");
    scene.line("  if (env.getBool(\"Flag\")) { count++; }");
    scene.line("}");
    List<Integer> asked = new ArrayList<>();
    for (String word : words) {
      scene.step("env.set", "env", "env", "key", "Flag", "value", word);
      asked.add(scene.step("env.getBool", "env", "env", "key", "Flag"));
    }
    return new QuestionDraft(
            scene,
            "",
            "What is `count`?",
            AnswerForm.NUMBER,
            came ->
                Long.toString(
                    asked.stream()
                        .filter(at -> AnswerText.value(came.get(at)).equals(true))
                        .count()))
        .wrong(
            words.stream().filter(word -> word.strip().equalsIgnoreCase("true")).count(),
            "if `true` alone were true, as in Java")
        .wrong(
            words.stream().filter(word -> List.of("1", "true", "yes").contains(word)).count(),
            "if there were a list of true words")
        .wrong(
            words.stream().filter(word -> !word.isEmpty()).count(),
            "if only the empty text were false")
        .wrong(
            words.stream()
                .filter(word -> !List.of("", "0", "no", "false", "none").contains(word))
                .count(),
            "if case and blanks made a difference")
        .wrong(words.size(), "if every text were true")
        .about("five-words-are-false", "every-other-word-is-true");
  }

  private static QuestionDraft readList(SeededRandom random) {
    List<String> words = random.words(3);
    String value = listValue(random, words);
    String key = random.keys(1).getFirst();
    Scenario scene = new Scenario().env().set(key, value);
    scene.line("List<String> list = env.getList(" + JavaLiteral.text(key) + ");");
    int got = scene.step("env.getList", "env", "env", "key", key);
    return new QuestionDraft(
            scene,
            "",
            "What is `list`?",
            AnswerForm.CHOICE,
            came -> AnswerText.list(AnswerText.value(came.get(got))))
        .wrong(
            AnswerText.list(List.of(value)),
            "if a text that is no list were a list of one",
            "list-of-one")
        .wrong(
            AnswerText.list(List.of(value.split("[ ,]+"))),
            "if a list were split at commas or blanks",
            "splits-at-commas-and-blanks")
        .wrong(AnswerText.list(words.subList(0, 2)), "if only whole words counted")
        .wrong(AnswerText.list(List.of()), "if junk made an empty list")
        .wrong("null", "if junk were no list", isListOfTexts(value) ? "" : "no-list-is-null")
        .wrong(
            AnswerText.list(List.of(value.replaceAll("[\\[\\]\" ]", "").split(","))),
            "if everything in a list became a text")
        .about(listBehaviour(value));
  }

  private static boolean isListOfTexts(String value) {
    return value.matches("\\[\"\\w+\",(?:null,)?\"\\w+\"]");
  }

  private static String listBehaviour(String value) {
    if (value.contains("null")) {
      return "null-in-a-list-is-an-empty-text";
    }
    return value.matches("\\[.*\\d.*]")
        ? "a-number-in-a-list-makes-a-mess"
        : "what-is-no-list-is-a-list-of-one";
  }

  private static String listValue(SeededRandom random, List<String> words) {
    String a = words.get(0);
    String b = words.get(1);
    int number = random.between(2, 99);
    return random.oneOf(
        a + "," + b,
        a + " " + b,
        "\"" + a + "\"",
        "[\"" + a + "\",\"" + b + "\"]",
        "[\"" + a + "\",null,\"" + b + "\"]",
        "[\"" + a + "\"," + number + "]",
        "[" + a + "," + b + "]",
        "[\"" + a + "\",\"" + b + "\"",
        "['" + a + "','" + b + "']",
        "[" + number + ",\"" + a + "\"]");
  }

  private static QuestionDraft encode(SeededRandom random) {
    List<String> keys = random.keys(2);
    String word = random.words(1).getFirst();
    List<String> values =
        List.of(
            random.between(1, 9) + "." + random.between(11, 99),
            "00" + random.between(1, 99),
            "[\"" + word + "\"," + random.between(1, 9) + ".5]",
            random.oneOf("true", "null", "True", "NaN"),
            "<" + word + ">",
            "\"" + word + "\"",
            "{\"" + word + "\": " + random.between(1, 99) + "}",
            String.valueOf(random.between(-99, 999)));
    Map<String, String> set = new LinkedHashMap<>();
    keys.forEach(key -> set.put(key, random.oneOf(values)));
    Scenario scene = new Scenario().env();
    set.forEach(scene::set);
    scene.line("OutputStream out = new ByteArrayOutputStream();");
    scene.line("env.encode(out);");
    int written = scene.step("env.encode", "env", "env");
    return new QuestionDraft(
            scene,
            "",
            "What is in `out`?",
            AnswerForm.CHOICE,
            came -> AnswerText.text(came.get(written)).strip())
        .wrong(object(set, true, true), "if every value were written as a text")
        .wrong(object(set, true, false), "if every value were a text, and keys kept their order")
        .wrong(object(set, false, true), "if values were put in as they stand")
        .wrong(object(set, false, false), "if neither keys nor values were touched")
        .about(
            "encode-reads-every-value-as-json-first",
            "encode-cuts-fractions-at-every-depth",
            "what-is-no-json-is-written-as-text",
            "encode-sorts-keys-and-ends-the-line");
  }

  private static String object(Map<String, String> set, boolean texts, boolean sorted) {
    var keys = set.keySet().stream();
    return (sorted ? keys.sorted() : keys)
        .map(key -> "\"" + key + "\":" + (texts ? JavaLiteral.text(set.get(key)) : set.get(key)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static QuestionDraft setAuto(SeededRandom random) {
    String key = random.keys(1).getFirst();
    String word = random.words(1).getFirst();
    double number = random.between(1, 9999) / 10.0;
    Value value =
        random.oneOf(
            new Value(number, number + ""),
            new Value(-number, "" + -number),
            new Value(word, JavaLiteral.text(word)),
            new Value(
                List.of(word, number), "List.of(" + JavaLiteral.text(word) + ", " + number + ")"),
            new Value(List.of(number), "List.of(" + number + ")"),
            new Value(
                Map.of(word, number), "Map.of(" + JavaLiteral.text(word) + ", " + number + ")"),
            new Value(List.of(word), "List.of(" + JavaLiteral.text(word) + ")"));
    Scenario scene = new Scenario().env();
    scene.line("env.setAuto(" + JavaLiteral.text(key) + ", " + value.java() + ");");
    scene.step("env.setAuto", "env", "env", "key", key, "value", value.value());
    scene.line("String text = env.get(" + JavaLiteral.text(key) + ");");
    int got = scene.step("env.get", "env", "env", "key", key);
    String whole = String.valueOf((long) number);
    return new QuestionDraft(
            scene,
            "",
            "What is `text`?",
            AnswerForm.CHOICE,
            came -> AnswerText.quoted(came.get(got)))
        .wrong(
            JavaLiteral.text(String.valueOf(value.value())), "if it were stored as Java prints it")
        .wrong(JavaLiteral.text(AnswerText.json(value.value())), "if all were stored as JSON")
        .wrong(
            JavaLiteral.text(AnswerText.json(value.value()).replace(String.valueOf(number), whole)),
            "if fractions were cut at every depth")
        .wrongIf(
            value.value() instanceof Double,
            JavaLiteral.text(String.valueOf(Math.round(number))),
            "if fractions were rounded")
        .wrong("null", "if such a value could not be read")
        .wrong(JavaLiteral.text(""), "if such a value were passed over")
        .about("setauto-cuts-doubles-and-nothing-else", "decode-cuts-numbers-at-the-top-only");
  }

  private record Value(Object value, String java) {}

  private static QuestionDraft decoder(SeededRandom random) {
    List<String> words = random.words(3);
    List<String> pieces = new ArrayList<>();
    for (int i = random.between(3, 5); i > 0; i--) {
      String object = "{\"" + random.oneOf(words) + "\": " + random.between(1, 99) + "}";
      pieces.add(
          pieces.isEmpty()
              ? object
              : random.oneOf(
                  object,
                  object,
                  object,
                  "null",
                  "[" + object + "]",
                  String.valueOf(random.between(1, 99)),
                  "{" + random.oneOf(words) + "}"));
    }
    String text = String.join(" ", pieces);
    Scenario scene = new Scenario();
    scene.line("InputStream in = new ByteArrayInputStream(" + bytes(text) + ");");
    scene.line("Decoder decoder = new Decoder(in);");
    scene.line("int count = 0;");
    scene.line("try {");
    scene.line("  while (true) {");
    scene.line("    decoder.decode();");
    scene.line("    count++;");
    scene.line("  }");
    scene.line("} catch (IOException end) {");
    scene.line("  // the end of the stream, or bad input");
    scene.line("}");
    int decoded = scene.step("decoder", "text", text);
    return new QuestionDraft(
            scene,
            "",
            "What is `count` at the end, and what ended the loop?",
            AnswerForm.CHOICE,
            came -> ended(AnswerText.texts(AnswerText.value(came.get(decoded)))))
        .wrong(ended(objects(pieces), true), "if whatever is no object were passed over")
        .wrong(ended(pieces.size(), true), "if every document counted")
        .wrong(ended(objects(pieces), false), "if it looked for bad input to the end")
        .wrong(ended(0, false), "if the text were checked as a whole first")
        .wrong(ended(pieces.size(), false), "if errors were counted too")
        .about(
            "a-decoder-gives-one-document-at-a-time",
            "a-decoder-stops-for-good-at-bad-json",
            "the-document-null-is-accepted");
  }

  private static String bytes(String text) {
    return JavaLiteral.text(text) + ".getBytes()";
  }

  private static int objects(List<String> pieces) {
    return (int) pieces.stream().filter(piece -> piece.startsWith("{\"")).count();
  }

  private static String ended(List<String> documents) {
    return ended(documents.size() - 1, documents.getLast().equals("EOF"));
  }

  private static String ended(int count, boolean end) {
    return count + ", and " + (end ? "the end of the stream" : "bad input");
  }
}
