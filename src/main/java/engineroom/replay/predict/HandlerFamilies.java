package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Chapter 3: who is called for a name. */
final class HandlerFamilies {

  private HandlerFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily(
              "lookup-time", 3, "When the handler is chosen", HandlerFamilies::lookupTime),
          new QuestionFamily("taken-names", 3, "Names that are taken", HandlerFamilies::takenNames),
          new QuestionFamily(
              "catchall-or-not", 3, "Whom the catchall serves", HandlerFamilies::catchall),
          new QuestionFamily(
              "global-handlers", 3, "The package's table", HandlerFamilies::globals));

  /** A job, and what changes between its making and its run. */
  private static QuestionDraft lookupTime(SeededRandom random) {
    String name = random.names(1).getFirst();
    List<String> words = random.words(3);
    boolean catchallBefore = random.coin();
    boolean registeredBefore = random.between(1, 4) == 1;
    int after = random.between(registeredBefore ? 1 : 0, 2);
    Scenario scene = new Scenario().engine();
    if (catchallBefore) {
      scene.catchall(HandlerActions.print(words.get(0)));
    }
    if (registeredBefore) {
      scene.register(name, HandlerActions.print(words.get(1)));
    }
    scene.job("job", name, List.of());
    if (after == 0) {
      scene.register(name, HandlerActions.print(words.get(1)));
    } else {
      scene.catchall(after == 1 ? HandlerActions.print(words.get(2)) : HandlerActions.NULL);
    }
    scene.capture("job");
    int run = scene.run("job");
    int read = scene.read();
    return new QuestionDraft(
            scene,
            "",
            "What comes of the run?",
            AnswerForm.CHOICE,
            came -> AnswerText.outcome(came.get(run), came.get(read)))
        .wrongIf(
            registeredBefore || after == 0,
            AnswerText.prints(words.get(1)),
            "if a run looked for its handler by name",
            "looks-up-at-the-run")
        .wrongIf(
            after == 1,
            AnswerText.prints(words.get(2)),
            "if a run asked for the catchall of the moment")
        .wrongIf(catchallBefore, AnswerText.prints(words.get(0)), "if the catchall came first")
        .wrong(
            AnswerText.fails(name + ": command not found"),
            "if a job lost its handler, or never found one",
            "forgets-handlers")
        .wrong(AnswerText.prints(""), "if a job without a handler did nothing")
        .wrong(AnswerText.panics(), "if a null were called", registeredBefore ? "" : "calls-nobody")
        .about(
            "the-handler-is-chosen-when-the-job-is-made",
            catchallBefore && !registeredBefore
                ? "a-job-keeps-the-catchall-it-was-made-with"
                : registeredBefore
                    ? "a-registered-name-goes-before-the-catchall"
                    : "an-unknown-job-is-not-found");
  }

  /** Names that look alike, registered one after the other. */
  private static QuestionDraft takenNames(SeededRandom random) {
    List<String> bases = random.names(2);
    List<String> names = new ArrayList<>();
    for (int i = random.between(4, 6); i > 0; i--) {
      names.add(dressed(random.oneOf(bases), random.between(0, 4)));
    }
    if (random.coin()) {
      names.set(random.between(0, names.size() - 1), random.oneOf("commands", "Commands"));
    }
    Scenario scene = new Scenario().engine();
    scene.line("Handler handler = j -> Status.OK;");
    List<Integer> steps = new ArrayList<>();
    for (String name : names) {
      scene.line("eng.register(" + JavaLiteral.text(name) + ", handler);");
      steps.add(scene.step("engine.register", "engine", "eng", "name", name, "handler", List.of()));
    }
    return new QuestionDraft(
            scene,
            "The caller catches every `EngineException` and goes on.",
            "How many of the calls of `register` fail?",
            AnswerForm.NUMBER,
            came ->
                Long.toString(steps.stream().filter(at -> AnswerText.failed(came.get(at))).count()))
        .wrong(repeated(names, true, true), "if case and blanks made no difference")
        .wrong(repeated(names, false, true), "if blanks around a name were cut")
        .wrong(repeated(names, true, false), "if case made no difference")
        .wrong(0, "if a name could be registered again")
        .wrong(repeated(names, false, false), "if `commands` were free in a new engine")
        .wrong(1, "if the first failure ended it")
        .wrong(names.size() - 1L, "if an engine took one handler")
        .about(
            "register-refuses-a-taken-name",
            "register-refuses-even-the-same-handler",
            "names-differ-by-case",
            "any-text-is-a-name",
            "the-built-in-name-is-taken");
  }

  private static String dressed(String name, int how) {
    return switch (how) {
      case 0 -> name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      case 1 -> name + " ";
      case 2 -> " " + name;
      default -> name;
    };
  }

  /** How many names come a second time, as somebody may count who forgets `commands`. */
  private static long repeated(List<String> names, boolean anyCase, boolean blanksCut) {
    Set<String> seen = new HashSet<>();
    return names.stream()
        .map(name -> anyCase ? name.toLowerCase(Locale.ROOT) : name)
        .map(name -> blanksCut ? name.strip() : name)
        .filter(name -> !seen.add(name))
        .count();
  }

  /** Known, null, unknown and empty names, with a catchall or without. */
  private static QuestionDraft catchall(SeededRandom random) {
    List<String> names = random.names(3);
    List<String> words = random.words(2);
    String asked = random.oneOf(names.get(0), names.get(1), names.get(2), "");
    int given = random.between(0, 2);
    Scenario scene = new Scenario().engine();
    List<Runnable> setting =
        List.of(
            () -> scene.register(names.get(0), HandlerActions.print(words.get(0))),
            () -> scene.register(names.get(1), HandlerActions.NULL),
            () ->
                scene.catchall(
                    given == 2 ? HandlerActions.NULL : HandlerActions.print(words.get(1))));
    random.shuffled(setting).forEach(Runnable::run);
    scene.job("job", asked, List.of());
    scene.capture("job");
    int run = scene.run("job");
    int read = scene.read();
    return new QuestionDraft(
            scene,
            "",
            "What comes of the run?",
            AnswerForm.CHOICE,
            came -> AnswerText.outcome(came.get(run), came.get(read)))
        .wrongIf(
            given < 2,
            AnswerText.prints(words.get(1)),
            "if the catchall served whatever cannot run")
        .wrong(AnswerText.prints(words.get(0)), "if any handler would do")
        .wrong(AnswerText.fails(asked + ": command not found"), "if nobody served that name")
        .wrong(AnswerText.panics(), "if a null handler were called")
        .wrong(AnswerText.prints(""), "if a null handler did nothing")
        .about(explanation(asked, names, given));
  }

  private static String[] explanation(String asked, List<String> names, int given) {
    if (asked.isEmpty()) {
      return new String[] {"the-catchall-never-gets-the-empty-name"};
    }
    return switch (names.indexOf(asked)) {
      case 0 -> new String[] {"a-registered-name-goes-before-the-catchall"};
      case 1 -> new String[] {"a-nil-handler-hides-the-catchall", "a-nil-handler-cannot-run"};
      default ->
          new String[] {
            given == 2 ? "a-nil-catchall-switches-it-off" : "the-catchall-gets-unknown-names"
          };
    };
  }

  /** The package's table before and after an engine was made. */
  private static QuestionDraft globals(SeededRandom random) {
    List<String> names = random.names(2);
    List<String> words = random.words(3);
    Scenario scene = new Scenario();
    scene.line("GlobalHandlers globals = Host.ofTheMachine().globals();");
    global(scene, names.get(0), words.get(0));
    scene.engine();
    global(scene, names.get(1), words.get(1));
    boolean again = random.coin();
    String asked = again ? names.get(random.between(0, 1)) : names.get(1);
    if (again) {
      scene.register(asked, HandlerActions.print(words.get(2)));
    }
    scene.job("job", asked, List.of());
    scene.capture("job");
    int run = scene.run("job");
    int read = scene.read();
    return new QuestionDraft(
            scene,
            "The package's table is empty at first. Where `register` fails, the caller goes on.",
            "What comes of the run?",
            AnswerForm.CHOICE,
            came -> AnswerText.outcome(came.get(run), came.get(read)))
        .wrong(AnswerText.prints(words.get(0)), "if the table's handler were there")
        .wrong(AnswerText.prints(words.get(1)), "if an engine saw what is added to the table later")
        .wrongIf(again, AnswerText.prints(words.get(2)), "if the last one to register won")
        .wrong(
            AnswerText.fails(asked + ": command not found"),
            "if an engine knew its own names alone")
        .about(
            "a-new-engine-copies-the-global-handlers",
            asked.equals(names.get(0))
                ? "a-copied-name-is-taken"
                : "engines-do-not-see-later-global-handlers");
  }

  private static void global(Scenario scene, String name, String word) {
    HandlerActions actions = HandlerActions.print(word);
    scene.line("globals.register(" + JavaLiteral.text(name) + ", " + actions.oneLine() + ");");
    scene.step("global.register", "name", name, "handler", actions.actions());
  }
}
