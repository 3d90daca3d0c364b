package engineroom.lab;

import engineroom.engine.Host;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.replay.FreshHost;
import engineroom.replay.OpenCase;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.ScriptStep;
import engineroom.replay.StepAnswer;
import engineroom.replay.steps.AnswerWords;
import engineroom.replay.steps.LineProblem;
import engineroom.replay.steps.StepsException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Plays scripts for a page, one after another, and tells step by step what came of them and what
 * the engines did meanwhile.
 *
 * <p>Each piece of news is a JSON object with {@code at}, the milliseconds since the session began
 * on the session's clock, and one of:
 *
 * <ul>
 *   <li>{@code case}: the name of a case that begins
 *   <li>{@code step}: the number of a step in its case that is over, with its {@code line} (from 1;
 *       none in JSON), what it {@code says} as a line of steps has it, and, where an answer is
 *       recorded, what was {@code expected} and whether it is the {@code same}
 *   <li>{@code event}: what an engine did, as {@link EngineNews} has it
 *   <li>{@code problems}: what is wrong with the script, each with {@code line} and {@code column}
 *       where they are known, and a {@code message}
 *   <li>{@code over}: the number of steps that gave something else than was recorded
 * </ul>
 */
final class LabSession {

  private final Goroutines goroutines;
  private final Clock clock;
  private final NewsListener listener;
  private final long began;
  private final Queue<Runnable> entered = new ArrayDeque<>();
  private OpenCase open;

  /**
   * A session, which waits for scripts on a thread of its own.
   *
   * @param goroutines starts its threads and those of all that it plays
   * @param clock the time that all of it sees
   * @param listener hears the news, from any of these threads
   */
  LabSession(Goroutines goroutines, Clock clock, NewsListener listener) {
    this.goroutines = goroutines;
    this.clock = clock;
    this.listener = listener;
    this.began = clock.now();
    this.open = openCase();
    goroutines.go(this::serve);
  }

  /** Plays all cases of a script, each from nothing, as soon as all before it have been played. */
  void play(String script) {
    enter(() -> playAll(script, true));
  }

  /** Plays steps with all that those before them have made. */
  void goOn(String script) {
    enter(() -> playAll(script, false));
  }

  private synchronized void enter(Runnable what) {
    entered.add(what);
    notifyAll();
  }

  private void serve() {
    while (true) {
      next().run();
    }
  }

  private synchronized Runnable next() {
    while (entered.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts this thread", e);
      }
    }
    return entered.remove();
  }

  private void playAll(String text, boolean fresh) {
    try {
      LabScript script = LabScript.read(text);
      int others = 0;
      for (int i = 0; i < script.cases().size(); i++) {
        ScriptCase each = script.cases().get(i);
        if (fresh) {
          open = openCase();
          tell("case", each.name());
        }
        for (ScriptStep step : each.steps()) {
          others += play(step, script.line(i, step.number())) ? 0 : 1;
        }
      }
      tell("over", others);
    } catch (StepsException e) {
      tell("problems", e.problems().stream().map(LabSession::problem).toList());
    } catch (ScriptException e) {
      tell("problems", List.of(Map.of("message", e.getMessage())));
    }
  }

  /** Whether it gave what was recorded, if anything was. */
  private boolean play(ScriptStep step, int line) throws ScriptException {
    StepAnswer came = open.play(step);
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("step", step.number());
    if (line > 0) {
      news.put("line", line);
    }
    news.put("says", AnswerWords.of(step.name(), came));
    boolean same = came.is(step.expected());
    if (step.hasAnswer()) {
      news.put("expected", AnswerWords.of(step.name(), step.expected()));
      news.put("same", same);
    }
    tell(news);
    return same || !step.hasAnswer();
  }

  private static Map<String, Object> problem(LineProblem problem) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("line", problem.line());
    told.put("column", problem.column());
    told.put("message", problem.message());
    return told;
  }

  private OpenCase openCase() {
    EngineNews news = new EngineNews();
    Host host = FreshHost.of(goroutines, clock).heardBy(event -> tell(news.of(event)));
    OpenCase made = new OpenCase(host);
    news.nameBy(made);
    return made;
  }

  private void tell(String key, Object value) {
    Map<String, Object> news = new LinkedHashMap<>();
    news.put(key, value);
    tell(news);
  }

  private void tell(Map<String, Object> news) {
    news.put("at", (clock.now() - began) / 1_000_000);
    try {
      listener.heard(Json.encode(news));
    } catch (JsonException e) {
      throw new IllegalStateException("news are made of what JSON has", e);
    }
  }
}
