package engineroom.lab;

import engineroom.engine.Host;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.replay.FreshHost;
import engineroom.replay.OpenCase;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.ScriptStep;
import engineroom.replay.StepAnswer;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;

/**
 * Plays scripts for a page, one after another, and tells step by step what came of them and what
 * the engines did meanwhile.
 *
 * <p>Each piece of news is a JSON object with {@code at}, the milliseconds since the session began
 * on the session's clock, and one of: {@code case}, the name of a case that begins; {@code step},
 * the number of a step in its case, with its answer and, where one is recorded, whether it is
 * {@code same}; {@code event}, as {@link EngineNews} has it; {@code error}, what is wrong with the
 * script; {@code over}, the number of steps that gave something else than was recorded.
 */
final class LabSession {

  private final Goroutines goroutines;
  private final Clock clock;
  private final NewsListener listener;
  private final long began;
  private final Queue<String> entered = new ArrayDeque<>();

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
    goroutines.go(this::serve);
  }

  /** Plays all cases of a script, each from nothing, as soon as all before it have been played. */
  synchronized void play(String script) {
    entered.add(script);
    notifyAll();
  }

  private void serve() {
    while (true) {
      String script = next();
      try {
        tell("over", playAll(Script.parse(script, "the script")));
      } catch (ScriptException e) {
        tell("error", e.getMessage());
      }
    }
  }

  private synchronized String next() {
    while (entered.isEmpty()) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts this thread", e);
      }
    }
    return entered.remove();
  }

  private int playAll(Script script) throws ScriptException {
    int others = 0;
    for (ScriptCase each : script.cases()) {
      tell("case", each.name());
      OpenCase open = openCase();
      for (ScriptStep step : each.steps()) {
        StepAnswer came = open.play(step);
        boolean same = !step.hasAnswer() || came.is(step.expected());
        others += same ? 0 : 1;
        tell(answer(step, came, same));
      }
    }
    return others;
  }

  private OpenCase openCase() {
    EngineNews news = new EngineNews();
    Host host = FreshHost.of(goroutines, clock).heardBy(event -> tell(news.of(event)));
    OpenCase open = new OpenCase(host);
    news.nameBy(open);
    return open;
  }

  private static Map<String, Object> answer(ScriptStep step, StepAnswer came, boolean same) {
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("step", step.number());
    switch (came) {
      case StepAnswer.Nothing nothing -> {}
      case StepAnswer.Gives(Object value) -> news.put("gives", value);
      case StepAnswer.Fails(String message) -> news.put("fails", message);
      case StepAnswer.Panics(String why) -> news.put("panics", why);
    }
    if (step.hasAnswer()) {
      news.put("same", same);
    }
    return news;
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
