package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Chapter 4: what a new engine knows. */
final class EngineFamilies {

  private EngineFamilies() {}

  static final List<Family> ALL =
      List.of(
          new Family("names-in-order", 4, "What `commands` prints", EngineFamilies::names),
          new Family("engines-stderr", 4, "What the engine hears", EngineFamilies::stderr));

  private static Draft names(Dice dice) {
    List<String> names = new ArrayList<>();
    for (String name : dice.names(dice.between(3, 4))) {
      names.add(dice.between(0, 2) == 0 ? capital(name) : name);
    }
    int nothing = dice.between(0, names.size() - 1);
    Scenario scene = new Scenario().engine();
    for (int i = 0; i < names.size(); i++) {
      scene.register(names.get(i), i == nothing ? Deeds.NULL : Deeds.none());
    }
    if (dice.coin()) {
      scene.catchall(Deeds.none());
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
    return new Draft(
            scene,
            "",
            "Which lines does `commands` print, in which order?",
            Form.CHOICE,
            came -> Shown.list(Shown.value(came.get(listed))))
        .wrong(Shown.list(anyCase(all)), "if names were sorted without regard to case")
        .wrong(Shown.list(all), "if names came in the order of their registration")
        .wrong(Shown.list(sorted(names)), "if `commands` left itself out")
        .wrong(Shown.list(sorted(without)), "if a null handler did not count")
        .wrong(Shown.list(withCatchall), "if the catchall were listed")
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

  private static Draft stderr(Dice dice) {
    String name = dice.names(1).getFirst();
    List<String> words = dice.words(3);
    boolean logging = dice.between(0, 2) > 0;
    Scenario scene = new Scenario();
    scene.step("engine.new", "engine", "eng", "logging", logging);
    scene.line("Engine eng = new Engine();");
    scene.line("eng.logging = " + logging + ";");
    scene.line("eng.stderr = new ByteArrayOutputStream();");
    Deeds deeds = Deeds.print(words.get(0)).error(words.get(1));
    int status = dice.between(0, 1);
    boolean two = dice.coin();
    scene.register(name, (two ? deeds.error(words.get(2)) : deeds).returns(status));
    scene.job("job", name, List.of());
    scene.capture("job");
    scene.run("job");
    int heard = scene.step("engine.stderr", "engine", "eng");
    String both = words.get(1) + "\n" + words.get(2) + "\n";
    return new Draft(
            scene,
            "",
            "What is in `eng.stderr` at the end?",
            Form.CHOICE,
            came -> Shown.quoted(came.get(heard)))
        .wrong(Literal.text(""), "if the engine heard nothing")
        .wrongIf(two, Literal.text(both), "if it heard every complaint")
        .wrong(Literal.text(words.get(1) + "\n"), "if it heard the first complaint alone")
        .wrongIf(two, Literal.text(words.get(2) + "\n"), "if it heard the last line alone")
        .wrong(Literal.text(words.get(0) + words.get(1) + "\n"), "if it heard stdout too")
        .about(
            logging
                ? "stderr-is-copied-while-logging-is-on"
                : "without-logging-the-engine-hears-nothing",
            "the-engines-stdout-gets-nothing");
  }
}
