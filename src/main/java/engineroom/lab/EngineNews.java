package engineroom.lab;

import engineroom.engine.Engine;
import engineroom.engine.EngineEvent;
import engineroom.engine.Job;
import engineroom.replay.OpenCase;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What an engine has done, as a page can read it: engines and jobs have numbers, from 1, in the
 * order in which they were first heard of.
 */
final class EngineNews {

  private final Map<Engine, Integer> engines = new IdentityHashMap<>();
  private final Map<Job, Integer> jobs = new IdentityHashMap<>();
  private Function<Engine, Optional<String>> engineNames = eng -> Optional.empty();
  private Function<Job, Optional<String>> jobNames = job -> Optional.empty();

  /** Names engines and jobs from now on as a case does. */
  synchronized void nameBy(OpenCase open) {
    engineNames = open::nameOf;
    jobNames = open::nameOf;
  }

  /** One event: its name in {@code event}, and what belongs to it. */
  synchronized Map<String, Object> of(EngineEvent event) {
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("event", kind(event));
    news.put("engine", number(engines, event.engine()));
    engineNames.apply(event.engine()).ifPresent(name -> news.put("engineName", name));
    if (event instanceof EngineEvent.OfJob ofJob) {
      Job job = ofJob.job();
      news.put("job", number(jobs, job));
      news.put("call", call(job));
      jobNames.apply(job).ifPresent(name -> news.put("jobName", name));
    }
    addOwn(event, news);
    return news;
  }

  /** The number of a job. */
  synchronized int numberOf(Job job) {
    return number(jobs, job);
  }

  private static String call(Job job) {
    return job.args.length == 0 ? job.name : job.name + " " + String.join(" ", job.args);
  }

  private static <T> int number(Map<T, Integer> known, T one) {
    return known.computeIfAbsent(one, missing -> known.size() + 1);
  }

  /** The name of the event's class, as words: {@code job begun}. */
  private static String kind(EngineEvent event) {
    StringBuilder words = new StringBuilder();
    for (char each : event.getClass().getSimpleName().toCharArray()) {
      boolean begins = Character.isUpperCase(each);
      words.append(begins && !words.isEmpty() ? " " : "").append(Character.toLowerCase(each));
    }
    return words.toString();
  }

  private static void addOwn(EngineEvent event, Map<String, Object> news) {
    switch (event) {
      case EngineEvent.HandlerRegistered registered -> news.put("name", registered.name());
      case EngineEvent.RegistrationRefused refused -> news.put("name", refused.name());
      case EngineEvent.NameLookedUp looked -> {
        news.put("name", looked.name());
        news.put("result", result(looked.result()));
      }
      case EngineEvent.RunRefused refused -> news.put("reason", reason(refused.reason()));
      case EngineEvent.LineLogged logged -> news.put("line", logged.line());
      case EngineEvent.BytesWritten written -> {
        news.put("stream", stream(written.stream()));
        news.put("count", written.count());
      }
      case EngineEvent.StreamClosed closed -> news.put("stream", stream(closed.stream()));
      case EngineEvent.JobEnded ended -> {
        news.put("status", ended.status());
        news.put("handled", ended.handled());
      }
      case EngineEvent.JobsAwaited awaited -> news.put("over", awaited.over());
      case EngineEvent.CallbackStarted started -> news.put("number", started.number());
      case EngineEvent.CallbackEnded ended -> news.put("number", ended.number());
      case EngineEvent.CallbacksAwaited awaited -> news.put("over", awaited.over());
      default -> {}
    }
  }

  private static String result(EngineEvent.LookupResult result) {
    return switch (result) {
      case HANDLER -> "handler";
      case CATCHALL -> "catchall";
      case NULL_HANDLER -> "null";
      case NOTHING -> "nothing";
    };
  }

  private static String reason(EngineEvent.RefusalReason reason) {
    return switch (reason) {
      case SHUTDOWN -> "shutdown";
      case ALREADY_COMPLETED -> "already completed";
    };
  }

  private static String stream(EngineEvent.StreamName stream) {
    return switch (stream) {
      case STDIN -> "stdin";
      case STDOUT -> "stdout";
      case STDERR -> "stderr";
    };
  }
}
