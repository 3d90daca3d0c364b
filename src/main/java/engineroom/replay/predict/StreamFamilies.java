package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chapter 8: who gets what is written. */
final class StreamFamilies {

  private StreamFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily(
              "who-gets-it", 8, "Destinations that come and go", StreamFamilies::destinations),
          new QuestionFamily("tail-lines", 8, "The tail of a text", StreamFamilies::tail),
          new QuestionFamily(
              "last-object", 8, "An environment from a stream", StreamFamilies::addEnv));

  private static QuestionDraft destinations(SeededRandom random) {
    List<String> words = random.words(4);
    int arrives = random.between(0, 2);
    int leaves = random.between(arrives, 3);
    String how = random.oneOf("close", "set", "add");
    Scenario scene = new Scenario();
    scene.line("Output output = new Output();");
    scene.step("output.new", "output", "output");
    scene.line("OutputStream first = new ByteArrayOutputStream();");
    for (int i = 0; i < words.size(); i++) {
      if (i == arrives) {
        scene.line("output.add(first);");
        scene.step("output.add", "output", "output", "dst", "first", "closer", true);
      }
      scene.line("output.write(" + JavaLiteral.text(words.get(i)) + ".getBytes());");
      scene.step("output.write", "output", "output", "text", words.get(i));
      if (i == leaves) {
        leave(scene, how);
      }
    }
    int read = scene.step("dst.read", "dst", "first");
    return new QuestionDraft(
            scene,
            "",
            "What does `first` hold at the end?",
            AnswerForm.TEXT,
            came -> AnswerText.text(came.get(read)))
        .wrong(String.join("", words), "if an output kept what was written before")
        .wrong(String.join("", words.subList(arrives, 4)), "if a destination stayed for good")
        .wrong(String.join("", words.subList(0, leaves + 1)), "if what came before were handed on")
        .wrong(
            String.join("", words.subList(arrives, leaves + 1)),
            "if another destination took the place of the first")
        .wrong(words.get(arrives), "if a destination got one write")
        .about(
            "a-destination-gets-what-is-written-later",
            switch (how) {
              case "close" -> "close-closes-and-forgets";
              case "set" -> "set-leaves-one-destination";
              default -> "an-output-writes-to-all-its-destinations";
            });
  }

  private static void leave(Scenario scene, String how) {
    if (how.equals("close")) {
      scene.line("output.close();");
      scene.step("output.close", "output", "output");
    } else {
      scene.line("output." + how + "(new ByteArrayOutputStream());");
      scene.step("output." + how, "output", "output", "dst", "other", "closer", true);
    }
  }

  private static QuestionDraft tail(SeededRandom random) {
    List<String> lines = new ArrayList<>();
    for (String word : random.words(4)) {
      lines.add(random.oneOf(word, word, "  " + word, word + " "));
    }
    lines.add(random.between(1, 3), "");
    String text = String.join("\n", lines) + random.oneOf("", "\n", "\n\n", " \n ");
    int n = random.between(1, 4);
    Scenario scene = new Scenario();
    scene.line("ByteArrayOutputStream buffer = new ByteArrayOutputStream();");
    scene.line("buffer.writeBytes(" + JavaLiteral.text(text) + ".getBytes());");
    scene.line("String tail = Tail.of(buffer, " + n + ");");
    int got = scene.step("tail", "text", text, "n", (long) n);
    List<String> full = lines.stream().filter(line -> !line.isBlank()).toList();
    return new QuestionDraft(
            scene,
            "",
            "What is `tail`?",
            AnswerForm.CHOICE,
            came -> AnswerText.quoted(came.get(got)))
        .wrong(
            JavaLiteral.text(last(List.of(text.split("\n", -1)), n)),
            "if blank space at the end counted")
        .wrong(JavaLiteral.text(last(full, n)), "if blank lines did not count")
        .wrong(
            JavaLiteral.text(last(full, n).strip()),
            "if blank lines did not count, and blanks were cut on both sides")
        .wrong(JavaLiteral.text(last(lines, n).strip() + "\n"), "if a newline ended the last line")
        .wrong(JavaLiteral.text(last(lines, n + 1)), "if it gave one line more")
        .wrong(JavaLiteral.text(last(lines, n).strip()), "if blanks were cut on both sides")
        .about(
            "tail-gives-the-last-lines",
            "tail-cuts-white-space-at-the-end",
            "tail-keeps-what-is-not-at-the-end");
  }

  private static String last(List<String> lines, int n) {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - n), lines.size()));
  }

  private static QuestionDraft addEnv(SeededRandom random) {
    List<String> keys = random.keys(3);
    List<String> words = random.words(3);
    String name = random.names(1).getFirst();
    Map<String, String> first = Map.of(keys.get(0), words.get(0), keys.get(1), words.get(1));
    Map<String, String> second =
        random.oneOf(
            Map.of(keys.get(1), words.get(2)),
            Map.of(keys.get(2), words.get(2)),
            Map.of(keys.get(0), words.get(2), keys.get(2), words.get(1)));
    boolean wiped = random.between(0, 3) == 0;
    Scenario scene = new Scenario().engine();
    HandlerActions actions =
        HandlerActions.print(AnswerText.json(first)).alsoPrint(AnswerText.json(second));
    scene.register(name, wiped ? actions.alsoPrint("null") : actions);
    scene.job("job", name, List.of());
    scene.line("Env env = job.stdout.addEnv();");
    scene.step("job.addEnv", "job", "job", "env", "env");
    scene.run("job");
    int map = scene.step("env.map", "env", "env");
    Map<String, String> merged = new TreeMap<>(first);
    merged.putAll(second);
    Map<String, String> kept = new TreeMap<>(second);
    kept.putAll(first);
    return new QuestionDraft(
            scene,
            "",
            "What does the environment hold at the end?",
            AnswerForm.CHOICE,
            came -> AnswerText.map((Map<?, ?>) AnswerText.value(came.get(map))))
        .wrong(AnswerText.map(merged), "if objects were merged")
        .wrong(AnswerText.map(kept), "if objects were merged, and the first value stayed")
        .wrong(AnswerText.map(first), "if the first object alone counted")
        .wrong(AnswerText.map(second), "if the last object counted, and null were none")
        .wrong(AnswerText.map(Map.of()), "if something else had wiped it")
        .about(
            "add-env-keeps-the-last-object",
            wiped ? "null-wipes-an-env" : "an-env-is-complete-when-its-output-is-closed");
  }
}
