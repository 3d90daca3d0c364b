package engineroom.replay.predict;

import java.util.List;

/** Chapter 6: what comes of a run. */
final class RunFamilies {

  private RunFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily("status-text", 6, "Status and status text", RunFamilies::status),
          new QuestionFamily("last-line", 6, "The error of a run", RunFamilies::lastLine),
          new QuestionFamily("run-again", 6, "Running a job again", RunFamilies::runAgain),
          new QuestionFamily(
              "refused-close", 6, "A stream that cannot be closed", RunFamilies::close));

  private static QuestionDraft status(SeededRandom random) {
    String name = random.names(1).getFirst();
    String word = random.words(1).getFirst();
    int code = random.oneOf(0, 1, 2, 127, -1, 3, 42, 255);
    int kind = random.between(0, 4);
    Scenario scene = new Scenario().engine();
    if (kind > 0) {
      scene.register(
          name,
          (random.coin() ? HandlerActions.print(word) : HandlerActions.none().error(word))
              .returns(code));
    }
    scene.job("job", name, List.of());
    if (kind != 1) {
      scene.run("job");
    }
    int number = scene.step("job.statusCode", "job", "job");
    int text = scene.step("job.statusString", "job", "job");
    return new QuestionDraft(
            scene,
            "Where the run fails, the caller catches the error and goes on.",
            "What do `job.statusCode()` and `job.statusString()` give then?",
            AnswerForm.CHOICE,
            came -> both(AnswerText.text(came.get(number)), AnswerText.text(came.get(text))))
        .wrong(both("0", " = OK (0)"), "if a job counted as done from the beginning")
        .wrong(both("0", ""), "if the handler's status were not kept")
        .wrong(both("127", " = ERR (127)"), "if a missing handler had a status text")
        .wrong(both("127", ""), "if the job were not found")
        .wrong(both("1", " = ERR (1)"), "if every failure had the status 1")
        .wrong(
            both(String.valueOf(code), " = ERR (" + code + ")"),
            "if zero were told like any other, or a job had its status before it has run")
        .about(
            kind == 0
                ? new String[] {"an-unknown-job-is-not-found", "a-handler-can-return-127-too"}
                : kind == 1
                    ? new String[] {"a-job-that-has-not-run-has-the-status-of-success"}
                    : new String[] {
                      "any-other-number-is-a-failure", "a-job-prints-as-engine-call-and-outcome"
                    });
  }

  private static String both(String code, String text) {
    return code + " and " + JavaLiteral.text(text);
  }

  private static QuestionDraft lastLine(SeededRandom random) {
    String name = random.names(1).getFirst();
    List<String> words = random.words(3);
    String first = words.get(0) + random.oneOf("", " of all");
    String second =
        random.oneOf(
            words.get(1), "  " + words.get(1), words.get(1) + "  ", "", words.get(1) + "\n ");
    int status = random.oneOf(0, 1, 1, 2, 3);
    HandlerActions actions = HandlerActions.print(words.get(2)).error(first);
    actions = (second.isEmpty() ? actions : actions.complain(second)).returns(status);
    Scenario scene = new Scenario().engine();
    scene.register(name, actions);
    scene.job("job", name, List.of());
    int run = scene.run("job");
    return new QuestionDraft(
            scene,
            "",
            "What comes of the run?",
            AnswerForm.CHOICE,
            came -> AnswerText.outcome(came.get(run)))
        .wrong(AnswerText.fails(first), "if the first line of stderr counted")
        .wrong(AnswerText.fails(first + "\n" + second), "if all of stderr were the error")
        .wrong(AnswerText.fails(second), "if the last complaint were taken as it stands")
        .wrong(
            AnswerText.fails(second.strip()),
            "if blanks were cut on both sides, or a report were a failure")
        .wrong(AnswerText.fails(words.get(2)), "if stdout were searched too")
        .wrong(AnswerText.succeeds(), "if a report alone were no failure")
        .wrong(AnswerText.fails("exit status " + status), "if the status were told in the error")
        .about(
            status == 0 ? "reporting-is-not-failing" : "the-error-is-the-last-line-of-stderr",
            status == 0
                ? "any-other-number-is-a-failure"
                : "space-behind-the-error-does-not-count");
  }

  private static QuestionDraft runAgain(SeededRandom random) {
    String name = random.names(1).getFirst();
    String word = random.words(1).getFirst();
    boolean known = random.between(0, 2) > 0;
    int status = random.between(0, 1);
    boolean between = random.coin();
    int runs = random.between(2, 3);
    Scenario scene = new Scenario().engine();
    HandlerActions actions = HandlerActions.print(word).error("no " + word).returns(status);
    if (known) {
      scene.register(name, actions);
    }
    scene.job("job", name, List.of());
    int last = -1;
    for (int i = 0; i < runs; i++) {
      last = scene.run("job");
      if (i == 0 && between && !known) {
        scene.register(name, actions);
      }
    }
    int asked = last;
    return new QuestionDraft(
            scene,
            "The caller catches every error and goes on.",
            "What comes of the last run?",
            AnswerForm.CHOICE,
            came -> AnswerText.outcome(came.get(asked)))
        .wrong(AnswerText.succeeds(), "if a job could be run as often as one likes")
        .wrong(
            AnswerText.fails(name + ": job has already completed"),
            "if every job that has run once had completed")
        .wrongIf(
            known || between,
            AnswerText.fails("no " + word),
            "if the handler were called again, and failed")
        .wrong(AnswerText.fails(name + ": command not found"), "if the name were unknown")
        .wrong(AnswerText.fails("job has already completed"), "if the error left out the name")
        .about(
            known
                ? new String[] {
                  "a-completed-job-refuses-to-run-again", "a-failed-job-refuses-to-run-again"
                }
                : new String[] {
                  "an-unknown-job-never-completes", "the-handler-is-chosen-when-the-job-is-made"
                });
  }

  private static QuestionDraft close(SeededRandom random) {
    String name = random.names(1).getFirst();
    List<String> words = random.words(3);
    String first = "cannot close: " + words.get(0);
    String second = "cannot close: " + words.get(1);
    int status = random.between(0, 1);
    boolean both = random.coin();
    Scenario scene = new Scenario().engine();
    scene.register(
        name, HandlerActions.print(words.get(2)).error(words.get(2) + "!").returns(status));
    scene.job("job", name, List.of());
    attach(scene, "stderr", second);
    if (both) {
      attach(scene, "stdout", first);
    }
    boolean left = random.between(0, 3) == 0;
    if (left) {
      scene.line("job.setCloseIO(false);");
      scene.step("job.setCloseIO", "job", "job", "value", false);
    }
    int run = scene.run("job");
    return new QuestionDraft(
            scene,
            "`refusing(TEXT)` makes a stream whose `close` fails with that text.",
            "What comes of the run?",
            AnswerForm.CHOICE,
            came -> AnswerText.outcome(came.get(run)))
        .wrong(AnswerText.succeeds(), "if nobody looked at the errors of closing")
        .wrong(
            AnswerText.fails(words.get(2) + "!"),
            "if the handler's own error went first",
            "own-error-first")
        .wrongIf(both, AnswerText.fails(first), "if stdout were closed first")
        .wrong(
            AnswerText.fails(words.get(2) + "!\n" + second),
            "if both errors were told",
            "tells-both-errors")
        .wrong(
            AnswerText.fails(second),
            "if streams were closed in the order of attaching",
            left ? "" : "closes-stderr-first")
        .about(
            left
                ? "a-run-can-be-told-to-leave-its-streams-open"
                : "a-close-error-replaces-the-outcome",
            "a-run-closes-its-streams-in-order");
  }

  private static void attach(Scenario scene, String stream, String error) {
    scene.line("job." + stream + ".add(refusing(" + JavaLiteral.text(error) + "));");
    scene.step("job.capture", "job", "job", "stream", stream, "dst", stream, "failClose", error);
  }
}
