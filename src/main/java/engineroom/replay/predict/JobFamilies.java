package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Chapter 5: how a job is made, from arguments or from a line. */
final class JobFamilies {

  private JobFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily(
              "parsed-arguments", 5, "The arguments of a line", JobFamilies::arguments),
          new QuestionFamily(
              "parsed-variable", 5, "The variables of a line", JobFamilies::variable),
          new QuestionFamily("call-text", 5, "How a call is told", JobFamilies::callText));

  private static QuestionDraft arguments(SeededRandom random) {
    List<String> words = random.words(4);
    String key = random.keys(1).getFirst();
    String quoted = "\"" + words.get(0) + " " + words.get(1) + "\"";
    String name = random.names(1).getFirst();
    List<String> pieces = new ArrayList<>();
    pieces.add(words.get(2));
    pieces.add(random.oneOf(quoted, quoted, "\"" + words.get(0) + "\"", "'" + words.get(0) + "'"));
    pieces.add(random.oneOf("--" + words.get(3) + "=" + random.between(1, 9), "-" + words.get(3)));
    List<String> rest = random.shuffled(pieces);
    String variable = key + "=" + words.get(3);
    boolean before = random.coin();
    List<String> line = new ArrayList<>(rest);
    line.addFirst(name);
    line.add(before ? 0 : random.between(1, line.size()), variable);
    Scenario scene = new Scenario().engine();
    int parsed = parse(scene, String.join(" ", line));
    List<String> shell = rest.stream().map(JobFamilies::unquoted).toList();
    List<String> cut = new ArrayList<>();
    rest.forEach(piece -> cut.addAll(List.of(piece.split(" "))));
    List<String> all = new ArrayList<>();
    line.forEach(piece -> all.addAll(List.of(piece.split(" "))));
    List<String> noFlags = shell.stream().filter(piece -> !piece.contains("=")).toList();
    return new QuestionDraft(
            scene,
            "",
            "Which arguments does the job have?",
            AnswerForm.CHOICE,
            came -> AnswerText.list(AnswerText.field(came.get(parsed), "args")))
        .wrong(AnswerText.list(shell), "if quotes worked as in a shell", "splits-like-a-shell")
        .wrong(
            AnswerText.list(noFlags), "if quotes protected a blank, and only flags were variables")
        .wrong(AnswerText.list(cut), "if a flag with a value were an argument")
        .wrong(
            AnswerText.list(all.subList(1, all.size())),
            "if the first word were always the name",
            "keeps-every-word")
        .wrong(
            AnswerText.list(cut.stream().map(JobFamilies::unquoted).toList()),
            "if quotes were taken away",
            "takes-quotes-away")
        .about(
            "the-first-word-without-an-equals-sign-is-the-name",
            "quotes-and-backslashes-are-plain-characters",
            "no-parsed-argument-holds-an-equals-sign");
  }

  private static String unquoted(String piece) {
    return piece.replace("\"", "").replace("'", "");
  }

  private static int parse(Scenario scene, String line) {
    scene.line("Job job = eng.parseJob(" + JavaLiteral.text(line) + ");");
    return scene.step("job.parse", "engine", "eng", "job", "job", "text", line);
  }

  private static QuestionDraft variable(SeededRandom random) {
    String key = random.keys(1).getFirst();
    List<String> words = random.words(3);
    String first = words.get(0) + random.oneOf("=" + words.get(1), "", "==" + words.get(1));
    String second = random.oneOf("", words.get(2), words.get(2) + "=", "=" + words.get(2));
    String name = random.names(1).getFirst();
    List<String> pieces =
        new ArrayList<>(List.of(key + "=" + first, words.get(1), key + "=" + second));
    pieces.add(random.between(0, 2), name);
    if (random.coin()) {
      pieces.add(key.toLowerCase(Locale.ROOT) + "=" + words.get(1));
    }
    Scenario scene = new Scenario().engine();
    parse(scene, String.join(" ", pieces));
    scene.line("String value = job.getenv(" + JavaLiteral.text(key) + ");");
    scene.step("job.env", "job", "job", "env", "env");
    int got = scene.step("env.get", "env", "env", "key", key);
    return new QuestionDraft(
            scene,
            "",
            "What is `value`?",
            AnswerForm.CHOICE,
            came -> AnswerText.quoted(came.get(got)))
        .wrong(JavaLiteral.text(first), "if the first entry of a key counted")
        .wrong(JavaLiteral.text(words.get(0)), "if a value ended at its next `=`")
        .wrong(JavaLiteral.text(words.get(1)), "if keys did not differ by case")
        .wrong(JavaLiteral.text(second.replace("=", "")), "if every `=` were a separator")
        .wrong(JavaLiteral.text(""), "if a repeated key were refused")
        .about("only-the-first-equals-sign-splits", "repeated-keys-are-all-kept");
  }

  private static QuestionDraft callText(SeededRandom random) {
    String name = random.names(1).getFirst();
    List<String> args = new ArrayList<>();
    for (String word : random.words(random.between(2, 3))) {
      args.add(word + random.oneOf("", "", ", x", " y", ""));
    }
    if (random.between(0, 3) == 0) {
      args.set(random.between(0, args.size() - 1), "");
    }
    Scenario scene = new Scenario().engine();
    scene.job("job", name, args);
    scene.line("String text = job.callString();");
    int told = scene.step("job.callString", "job", "job");
    return new QuestionDraft(
            scene,
            "",
            "What is `text`?",
            AnswerForm.CHOICE,
            came -> AnswerText.quoted(came.get(told)))
        .wrong(call(name, args, ","), "if there were no blank behind the comma")
        .wrong(call(name, args, " "), "if blanks stood between arguments, as on a line")
        .wrong(quotedCall(name, args), "if arguments were quoted")
        .wrong(JavaLiteral.text(name + " " + String.join(" ", args)), "if it were told as a line")
        .about("arguments-are-not-quoted");
  }

  private static String call(String name, List<String> args, String between) {
    return JavaLiteral.text(name + "(" + String.join(between, args) + ")");
  }

  private static String quotedCall(String name, List<String> args) {
    String list = args.stream().map(arg -> "'" + arg + "'").collect(Collectors.joining(", "));
    return JavaLiteral.text(name + "(" + list + ")");
  }
}
