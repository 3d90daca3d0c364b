package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Chapter 8: who gets what is written. */
final class StreamFamilies {

  private StreamFamilies() {}

  static final List<Family> ALL =
      List.of(
          new Family(
              "who-gets-it", 8, "Destinations that come and go", StreamFamilies::destinations),
          new Family("tail-lines", 8, "The tail of a text", StreamFamilies::tail),
          new Family("last-object", 8, "An environment from a stream", StreamFamilies::addEnv));

  private static Draft destinations(Dice dice) {
    List<String> words = dice.words(4);
    int arrives = dice.between(0, 2);
    int leaves = dice.between(arrives, 3);
    String how = dice.oneOf("close", "set", "add");
    Scenario scene = new Scenario();
    scene.line("Output output = new Output();");
    scene.step("output.new", "output", "output");
    scene.line("OutputStream first = new ByteArrayOutputStream();");
    for (int i = 0; i < words.size(); i++) {
      if (i == arrives) {
        scene.line("output.add(first);");
        scene.step("output.add", "output", "output", "dst", "first", "closer", true);
      }
      scene.line("output.write(" + Literal.text(words.get(i)) + ".getBytes());");
      scene.step("output.write", "output", "output", "text", words.get(i));
      if (i == leaves) {
        leave(scene, how);
      }
    }
    int read = scene.step("dst.read", "dst", "first");
    return new Draft(
            scene,
            "",
            "What does `first` hold at the end?",
            Form.TEXT,
            came -> Shown.text(came.get(read)))
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

  private static Draft tail(Dice dice) {
    List<String> lines = new ArrayList<>();
    for (String word : dice.words(4)) {
      lines.add(dice.oneOf(word, word, "  " + word, word + " "));
    }
    lines.add(dice.between(1, 3), "");
    String text = String.join("\n", lines) + dice.oneOf("", "\n", "\n\n", " \n ");
    int n = dice.between(1, 4);
    Scenario scene = new Scenario();
    scene.line("ByteArrayOutputStream buffer = new ByteArrayOutputStream();");
    scene.line("buffer.writeBytes(" + Literal.text(text) + ".getBytes());");
    scene.line("String tail = Tail.of(buffer, " + n + ");");
    int got = scene.step("tail", "text", text, "n", (long) n);
    List<String> full = lines.stream().filter(line -> !line.isBlank()).toList();
    return new Draft(scene, "", "What is `tail`?", Form.CHOICE, came -> Shown.quoted(came.get(got)))
        .wrong(
            Literal.text(last(List.of(text.split("\n", -1)), n)),
            "if blank space at the end counted")
        .wrong(Literal.text(last(full, n)), "if blank lines did not count")
        .wrong(
            Literal.text(last(full, n).strip()),
            "if blank lines did not count, and blanks were cut on both sides")
        .wrong(Literal.text(last(lines, n).strip() + "\n"), "if a newline ended the last line")
        .wrong(Literal.text(last(lines, n + 1)), "if it gave one line more")
        .wrong(Literal.text(last(lines, n).strip()), "if blanks were cut on both sides")
        .about(
            "tail-gives-the-last-lines",
            "tail-cuts-white-space-at-the-end",
            "tail-keeps-what-is-not-at-the-end");
  }

  private static String last(List<String> lines, int n) {
    return String.join("\n", lines.subList(Math.max(0, lines.size() - n), lines.size()));
  }

  private static Draft addEnv(Dice dice) {
    List<String> keys = dice.keys(3);
    List<String> words = dice.words(3);
    String name = dice.names(1).getFirst();
    Map<String, String> first = Map.of(keys.get(0), words.get(0), keys.get(1), words.get(1));
    Map<String, String> second =
        dice.oneOf(
            Map.of(keys.get(1), words.get(2)),
            Map.of(keys.get(2), words.get(2)),
            Map.of(keys.get(0), words.get(2), keys.get(2), words.get(1)));
    boolean wiped = dice.between(0, 3) == 0;
    Scenario scene = new Scenario().engine();
    Deeds deeds = Deeds.print(Shown.json(first)).alsoPrint(Shown.json(second));
    scene.register(name, wiped ? deeds.alsoPrint("null") : deeds);
    scene.job("job", name, List.of());
    scene.line("Env env = job.stdout.addEnv();");
    scene.step("job.addEnv", "job", "job", "env", "env");
    scene.run("job");
    int map = scene.step("env.map", "env", "env");
    Map<String, String> merged = new TreeMap<>(first);
    merged.putAll(second);
    Map<String, String> kept = new TreeMap<>(second);
    kept.putAll(first);
    return new Draft(
            scene,
            "",
            "What does the environment hold at the end?",
            Form.CHOICE,
            came -> Shown.map((Map<?, ?>) Shown.value(came.get(map))))
        .wrong(Shown.map(merged), "if objects were merged")
        .wrong(Shown.map(kept), "if objects were merged, and the first value stayed")
        .wrong(Shown.map(first), "if the first object alone counted")
        .wrong(Shown.map(second), "if the last object counted, and null were none")
        .wrong(Shown.map(Map.of()), "if something else had wiped it")
        .about(
            "add-env-keeps-the-last-object",
            wiped ? "null-wipes-an-env" : "an-env-is-complete-when-its-output-is-closed");
  }
}
