package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chapter 10: when a shutdown is over. Lengths are in seconds, and none falls on a limit. */
final class ShutdownFamilies {

  private static final String WORDS =
      "`start` runs a job on a thread of its own, `sleep(N)` waits for N seconds, and nothing else"
          + " takes time.";
  private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4, 6, 7, 8, 9);
  private static final List<Integer> CALLBACKS = List.of(1, 2, 3, 4, 6, 8, 9, 11, 12, 14);

  /** So long must the threads of a scene have, in milliseconds, before the next one begins. */
  private static final long A_MOMENT = 100;

  private ShutdownFamilies() {}

  static final List<QuestionFamily> ALL =
      List.of(
          new QuestionFamily(
              "shutdown-seconds", 10, "How long a shutdown takes", ShutdownFamilies::seconds),
          new QuestionFamily("second-shutdown", 10, "A second shutdown", ShutdownFamilies::second),
          new QuestionFamily(
              "callbacks-done", 10, "Which callbacks are done", ShutdownFamilies::callbacks));

  private static QuestionDraft seconds(SeededRandom random) {
    Scenario scene = new Scenario().engine();
    List<String> names = new ArrayList<>(random.names(random.between(0, 2)));
    List<Integer> jobs = new ArrayList<>();
    if (random.between(0, 3) == 0) {
      names.add("serveapi");
    }
    for (String name : names) {
      int length = random.oneOf(LENGTHS);
      jobs.add(length);
      job(scene, name, length);
    }
    List<Integer> callbacks = new ArrayList<>();
    for (int i = random.between(names.isEmpty() ? 1 : 0, 3); i > 0; i--) {
      callbacks.add(random.oneOf(CALLBACKS));
      callback(scene, callbacks.getLast());
    }
    start(scene, names);
    scene.line("eng.shutdown();");
    int took = scene.step("engine.shutdown", "engine", "eng");
    int job = max(jobs);
    int callback = max(callbacks);
    return new QuestionDraft(
            scene,
            WORDS,
            "How many seconds does `shutdown` take?",
            AnswerForm.NUMBER,
            came -> AnswerText.field(came.get(took), "seconds").toString())
        .wrong(
            Math.min(job, 5) + (long) sum(callbacks),
            "if callbacks were called one after the other")
        .wrong(job + (long) callback, "if a shutdown waited without a limit")
        .wrong(
            Math.max(Math.min(job, 5), Math.min(callback, 10)), "if callbacks ran beside the jobs")
        .wrong(Math.min(15, job + callback), "if there were one limit of fifteen seconds")
        .wrong(
            Math.min(job, 10) + (long) Math.min(callback, 5),
            "if the limits were ten for the jobs and five for callbacks")
        .wrong(
            Math.min(sum(jobs), 5) + (long) Math.min(callback, 10),
            "if jobs were waited for one by one")
        .wrong(
            Math.min(job, 5) + (long) Math.min(callback, 10),
            "if `serveapi` were waited for as well")
        .about(
            names.contains("serveapi")
                ? "serveapi-is-not-waited-for"
                : "jobs-under-way-are-waited-for",
            job > 5 ? "jobs-get-five-seconds" : "callbacks-come-after-the-jobs",
            callback > 10 ? "callbacks-get-ten-seconds" : "callbacks-run-side-by-side");
  }

  private static QuestionDraft second(SeededRandom random) {
    Scenario scene = new Scenario().engine();
    String name = random.names(1).getFirst();
    int length = random.oneOf(LENGTHS);
    job(scene, name, length);
    List<Integer> callbacks = new ArrayList<>();
    for (int i = random.between(0, 2); i > 0; i--) {
      callbacks.add(random.oneOf(CALLBACKS));
      callback(scene, callbacks.getLast());
    }
    start(scene, List.of(name));
    int wait = random.between(1, 4);
    scene.line("Thread.startVirtualThread(eng::shutdown);");
    scene.step("engine.shutdown", "engine", "eng", "async", "first");
    scene.line("sleep(" + wait + ");");
    scene.step("sleep", "ms", wait * 1000L + A_MOMENT);
    scene.line("eng.shutdown();");
    int took = scene.step("engine.shutdown", "engine", "eng");
    int callback = max(callbacks);
    int begins = Math.min(length, 5);
    return new QuestionDraft(
            scene,
            WORDS,
            "How many seconds does the second `shutdown` take?",
            AnswerForm.NUMBER,
            came -> AnswerText.field(came.get(took), "seconds").toString())
        .wrong(
            Math.max(0L, begins + Math.min(callback, 10) - wait),
            "if the second came back with the first")
        .wrong(0, "if a second shutdown did nothing", "second-does-nothing")
        .wrong(
            Math.max(0L, begins - wait),
            "if a second shutdown waited for the jobs alone",
            "second-waits-for-jobs")
        .wrong(
            Math.max(0L, Math.min(length - wait, 5)) + Math.min(callback, 10),
            "if it began all over again")
        .wrong(callback, "if it called the callbacks itself", "second-calls-again")
        .wrong(
            Math.max(0L, begins + callback - wait),
            "if it waited for the callbacks without a limit")
        .about(
            "a-second-shutdown-does-not-wait-for-jobs",
            "a-second-shutdown-waits-for-callbacks-without-limit");
  }

  private static QuestionDraft callbacks(SeededRandom random) {
    Scenario scene = new Scenario().engine();
    String name = random.names(1).getFirst();
    List<String> words = random.words(4);
    int length = random.oneOf(LENGTHS);
    scene.register(name, HandlerActions.none().sleep(length).say(words.get(3)));
    List<Integer> lengths = random.some(3, CALLBACKS);
    for (int i = 0; i < lengths.size(); i++) {
      callback(scene, lengths.get(i), words.get(i));
    }
    start(scene, List.of(name));
    scene.line("eng.shutdown();");
    scene.step("engine.shutdown", "engine", "eng");
    int said = scene.step("said");
    List<String> three = words.subList(0, 3);
    List<String> ordered =
        three.stream()
            .sorted(Comparator.comparing(word -> lengths.get(words.indexOf(word))))
            .toList();
    List<String> all = new ArrayList<>(ordered);
    all.addFirst(words.get(3));
    List<String> late = new ArrayList<>(ordered);
    late.add(words.get(3));
    List<String> registered = new ArrayList<>(three);
    registered.addFirst(words.get(3));
    return new QuestionDraft(
            scene,
            WORDS + " `say` adds a word to a list.",
            "What is in the list when `shutdown` is back?",
            AnswerForm.CHOICE,
            came -> AnswerText.list(AnswerText.value(came.get(said))))
        .wrong(AnswerText.list(all), "if job and callbacks were all waited for")
        .wrong(AnswerText.list(ordered), "if the job were given up, and all callbacks waited for")
        .wrong(AnswerText.list(registered), "if callbacks were called one after the other")
        .wrong(AnswerText.list(late), "if callbacks ran before the job was done")
        .wrong(AnswerText.list(all.subList(0, 3)), "if the longest callback were given up")
        .wrong(AnswerText.list(ordered.subList(0, 2)), "if job and longest callback were given up")
        .about(
            "the-shortest-callback-ends-first",
            length > 5
                ? "callbacks-do-not-wait-for-a-job-that-is-given-up"
                : "callbacks-come-after-the-jobs",
            "callbacks-get-ten-seconds");
  }

  private static void job(Scenario scene, String name, int length) {
    scene.register(name, HandlerActions.none().sleep(length));
  }

  private static void callback(Scenario scene, int length) {
    scene.line("eng.onShutdown(() -> sleep(" + length + "));");
    scene.step("engine.onShutdown", "engine", "eng", "say", "", "sleep", length * 1000L);
  }

  private static void callback(Scenario scene, int length, String word) {
    scene.line(
        "eng.onShutdown(() -> { sleep(" + length + "); say(" + JavaLiteral.text(word) + "); });");
    scene.step("engine.onShutdown", "engine", "eng", "say", word, "sleep", length * 1000L);
  }

  private static void start(Scenario scene, List<String> names) {
    for (String name : names) {
      scene.line("start(eng.job(" + JavaLiteral.text(name) + "));");
      scene.step("job.new", "engine", "eng", "job", name, "name", name, "args", List.of());
      scene.step("job.run", "job", name, "async", name);
    }
    scene.step("sleep", "ms", A_MOMENT);
  }

  private static int max(List<Integer> lengths) {
    return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  private static int sum(List<Integer> lengths) {
    return lengths.stream().mapToInt(Integer::intValue).sum();
  }
}
