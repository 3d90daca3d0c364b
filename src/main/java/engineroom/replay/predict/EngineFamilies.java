package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chapter 4: what a new engine knows. */
final class EngineFamilies {

  private EngineFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily("names-in-order", 4, "What `commands` prints", EngineFamilies::names),
          new QuestionFamily("engines-stderr", 4, "What the engine hears", EngineFamilies::stderr));

  private static QuestionDraft names(SeededRandom random) {
    List<String> names = new ArrayList<>();
    for (String name : random.names(random.between(3, 4))) {
      names.add(random.between(0, 2) == 0 ? capital(name) : name);
    }
    int nothing = random.between(0, names.size() - 1);
    Scenario scene = new Scenario().engine();
    for (int i = 0; i < names.size(); i++) {
      scene.register(names.get(i), i == nothing ? HandlerActions.NULL : HandlerActions.none());
    }
    if (random.coin()) {
      scene.catchall(HandlerActions.none());
    }
    scene.line("Job job = eng.job(\"commands\");");
    scene.line("OutputStream out = new ByteArrayOutputStream();");
    scene.line("job.stdout.add(out);");
    scene.line("job.run();");
    int listed = scene.step("engine.commands", "engine", "eng");
    List<String> all = new ArrayList<>(names);
    all.add("commands");
    List<String> without = new ArrayList<>(all);
    without.remove(names.get(nothing));
    List<String> withCatchall = sorted(all);
    withCatchall.add("*");
    return new QuestionDraft(
            scene,
            "",
            "Which lines does `commands` print, in which order?",
            AnswerForm.CHOICE,
            came -> AnswerText.list(AnswerText.value(came.get(listed))))
        .wrong(AnswerText.list(anyCase(all)), "if names were sorted without regard to case")
        .wrong(AnswerText.list(all), "if names came in the order of their registration")
        .wrong(AnswerText.list(sorted(names)), "if `commands` left itself out")
        .wrong(AnswerText.list(sorted(without)), "if a null handler did not count")
        .wrong(AnswerText.list(withCatchall), "if the catchall were listed")
        .about(
            "commands-lists-all-names-in-order",
            "names-are-sorted-as-bytes",
            "register-accepts-nil");
  }

  private static String capital(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> sorted(List<String> names) {
    return new ArrayList<>(names.stream().sorted().toList());
  }

  private static List<String> anyCase(List<String> names) {
    return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
  }

  private static QuestionDraft stderr(SeededRandom random) {
    String name = random.names(1).getFirst();
    List<String> words = random.words(3);
    boolean logging = random.between(0, 2) > 0;
    Scenario scene = new Scenario();
    scene.step("engine.new", "engine", "eng", "logging", logging);
    scene.line("Engine eng = new Engine();");
    scene.line("eng.logging = " + logging + ";");
    scene.line("eng.stderr = new ByteArrayOutputStream();");
    HandlerActions actions = HandlerActions.print(words.get(0)).error(words.get(1));
    int status = random.between(0, 1);
    boolean two = random.coin();
    scene.register(name, (two ? actions.error(words.get(2)) : actions).returns(status));
    scene.job("job", name, List.of());
    scene.capture("job");
    scene.run("job");
    int heard = scene.step("engine.stderr", "engine", "eng");
    String both = words.get(1) + "\n" + words.get(2) + "\n";
    return new QuestionDraft(
            scene,
            "",
            "What is in `eng.stderr` at the end?",
            AnswerForm.CHOICE,
            came -> AnswerText.quoted(came.get(heard)))
        .wrong(JavaLiteral.text(""), "if the engine heard nothing")
        .wrongIf(two, JavaLiteral.text(both), "if it heard every complaint")
        .wrong(JavaLiteral.text(words.get(1) + "\n"), "if it heard the first complaint alone")
        .wrongIf(two, JavaLiteral.text(words.get(2) + "\n"), "if it heard the last line alone")
        .wrong(JavaLiteral.text(words.get(0) + words.get(1) + "\n"), "if it heard stdout too")
        .about(
            logging
                ? "stderr-is-copied-while-logging-is-on"
                : "without-logging-the-engine-hears-nothing",
            "the-engines-stdout-gets-nothing");
  }
}
