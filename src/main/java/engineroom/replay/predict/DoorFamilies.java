package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.List;

/** Chapter 11: what a request becomes, and what comes back. */
final class DoorFamilies {

  private DoorFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily("door-headers", 11, "A request as a job", DoorFamilies::headers),
          new QuestionFamily("door-answer", 11, "What comes back", DoorFamilies::answer));

  private static QuestionDraft headers(SeededRandom random) {
    List<String> names = random.names(2);
    List<String> words = random.words(3);
    String path =
        "/"
            + names.get(0)
            + random.oneOf(
                "", "/", "/" + names.get(1), "%2F" + names.get(1), "/../" + names.get(1));
    List<String> parameters = new ArrayList<>();
    parameters.add("a=" + words.get(0));
    parameters.add(random.oneOf("b=", "A=", "arg=") + words.get(1));
    parameters.add(
        "a="
            + random.oneOf(
                words.get(2),
                "",
                words.get(2) + "+x",
                words.get(2) + "%20x",
                words.get(2) + "%zz"));
    List<String> query = random.shuffled(parameters);
    String target = "http://localhost" + path + "?" + String.join("&", query);
    Scenario scene = new Scenario().engine();
    scene.catchall(HandlerActions.none());
    scene.line("// GET " + target.substring("http://localhost".length()));
    int came = scene.step("http", "engine", "eng", "method", "GET", "target", target);
    List<String> raw =
        query.stream().filter(one -> one.startsWith("a=")).map(one -> one.substring(2)).toList();
    List<String> all = query.stream().map(one -> one.replaceFirst("^\\w+=", "")).toList();
    String wholePath = path.substring(1);
    return new QuestionDraft(
            scene,
            "The engine stands behind its HTTP door.",
            "What do the headers `Job-Name` and `Job-Args` say?",
            AnswerForm.CHOICE,
            answers ->
                both(
                    (String) AnswerText.field(answers.get(came), "jobName"),
                    AnswerText.texts(AnswerText.field(answers.get(came), "jobArgs"))))
        .wrong(
            both(names.get(0), raw),
            "if the first element of the path were the name, and nothing were decoded")
        .wrongIf(
            path.contains(names.get(1)),
            both(names.get(1), raw),
            "if the last element were the name, and nothing were decoded")
        .wrong(both(wholePath, raw), "if the whole path were the name")
        .wrong(both(names.get(0), all), "if every parameter were an argument")
        .wrongIf(
            path.contains(names.get(1)),
            both(names.get(1), all),
            "if every parameter were an argument")
        .wrong(
            both(names.get(0), List.of(words.get(0))),
            "if other values than plain ones were dropped")
        .about(
            "the-last-name-of-the-path-is-the-job",
            "the-arguments-are-what-a-holds",
            "name-and-arguments-come-back-as-headers");
  }

  private static String both(String name, List<String> args) {
    return JavaLiteral.text(name) + " and " + AnswerText.list(args);
  }

  private static QuestionDraft answer(SeededRandom random) {
    List<String> names = random.names(2);
    List<String> words = random.words(2);
    boolean known = random.between(0, 3) > 0;
    boolean down = random.between(0, 4) == 0;
    int status = random.oneOf(0, 1, 127);
    Scenario scene = new Scenario().engine();
    HandlerActions actions = HandlerActions.print(words.get(0));
    boolean reports = random.coin();
    scene.register(names.get(0), (reports ? actions.error(words.get(1)) : actions).returns(status));
    if (down) {
      scene.line("eng.shutdown();");
      scene.step("engine.shutdown", "engine", "eng");
    }
    String asked = names.get(known ? 0 : 1);
    scene.line("// GET /" + asked);
    int came =
        scene.step("http", "engine", "eng", "method", "GET", "target", "http://localhost/" + asked);
    String complaint = reports ? words.get(1) + "\n" : "";
    return new QuestionDraft(
            scene,
            "The engine stands behind its HTTP door.",
            "What are status and body of the answer?",
            AnswerForm.CHOICE,
            answers -> {
              Object body = AnswerText.field(answers.get(came), "body");
              return both(
                  AnswerText.field(answers.get(came), "status").toString(), body.toString());
            })
        .wrong(both("500", words.get(0) + complaint), "if a failure were told by the status")
        .wrong(
            both("404", asked + ": command not found\n"),
            "if an unknown name were told by the status")
        .wrong(
            both("200", words.get(0)),
            "if stdout alone were sent",
            known && !down ? "sends-stdout-alone" : "")
        .wrong(both("200", words.get(0) + complaint), "if both outputs were sent")
        .wrong(both("200", ""), "if nothing were sent")
        .wrong(
            both("200", asked + ": command not found\n"),
            "if the job were unknown",
            down ? "" : "forgets-handlers")
        .wrong(both("503", "engine is shutdown\n"), "if a shutdown were told by the status")
        .about(
            "the-answer-is-always-200",
            down ? "after-a-shutdown-the-answer-is-200-and-empty" : "both-outputs-make-one-body");
  }

  private static String both(String status, String body) {
    return status + " and " + JavaLiteral.text(body);
  }
}
