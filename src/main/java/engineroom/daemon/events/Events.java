package engineroom.daemon.events;

import engineroom.daemon.clock.WallClock;
import engineroom.daemon.jobs.Filters;
import engineroom.daemon.jobs.InnerJob;
import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Queue;

/**
 * Keeps the last 64 events and hands new ones to whoever listens. Models {@code events/events.go}
 * of docker 1.6.2: jobs {@code events}, {@code log} and {@code subscribers_count}.
 *
 * <p>Each listener has a tenth of a second to take an event; one that is slower loses it, and holds
 * up all events behind it. The original may mix up two that are noted at once; here they keep their
 * order.
 */
public final class Events implements Installer {

  private static final int KEPT = 64;
  private static final Duration PATIENCE = Duration.ofMillis(100);

  private final Goroutines goroutines;
  private final WallClock clock;
  private final Deque<Event> kept = new ArrayDeque<>();
  private final List<Subscriber> subscribers = new ArrayList<>();
  private final Object oneAtATime = new Object();

  /** What is noted and has not gone round: in the order in which it was noted. */
  private final Queue<String[]> noted = new ArrayDeque<>();

  /**
   * A module that nothing has happened to.
   *
   * @param goroutines spreads the news
   * @param clock tells when something happens
   */
  public Events(Goroutines goroutines, WallClock clock) {
    this.goroutines = goroutines;
    this.clock = clock;
  }

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("events", JobBody.handler(this::listen));
    eng.register("log", JobBody.handler(this::note));
    eng.register("subscribers_count", JobBody.handler(this::count));
  }

  private void listen(Job job) throws EngineException, IOException {
    long since = job.getenvInt64("since");
    long until = job.getenvInt64("until");
    Filters filters = Filters.parse(job.getenv("filters"));
    Subscriber subscriber = new Subscriber();
    subscribe(subscriber);
    try {
      job.stdout.write(new byte[0]);
      if (since != 0) {
        for (Event event : kept()) {
          if (event.time() >= since && (until == 0 || event.time() <= until)) {
            tell(job, event, filters);
          }
        }
      }
      Signal end = until == 0 ? new Signal() : clock.ticks().after(untilThen(until));
      for (Event event = next(subscriber, end); event != null; event = next(subscriber, end)) {
        tell(job, event, filters);
      }
    } finally {
      unsubscribe(subscriber);
    }
  }

  private Duration untilThen(long until) {
    return Duration.between(clock.now().toInstant(), Instant.ofEpochSecond(until));
  }

  private static Event next(Subscriber subscriber, Signal end) {
    while (!end.hasFired()) {
      Signal.awaitEither(subscriber.news(), end);
      Event event = subscriber.news().hasFired() ? subscriber.take() : null;
      if (event != null) {
        return event;
      }
    }
    return null;
  }

  private static void tell(Job job, Event event, Filters filters) throws IOException {
    List<String> containers = containers(job, filters.get("container"));
    if (isWanted(event.status(), filters.get("event"))
        && isWanted(event.from(), filters.get("image"))
        && isWanted(event.id(), containers)) {
      job.stdout.write(event.toJson());
    }
  }

  private static boolean isWanted(String field, List<String> wanted) {
    return wanted.isEmpty()
        || wanted.contains(field)
        || field.indexOf(':') >= 0 && wanted.contains(field.split(":", 2)[0]);
  }

  /**
   * The ids of the containers that are asked for, in place of their names, from the first event on.
   * They are looked up at every event, as the original does, so whoever waits for the end of a
   * container that has been removed waits in vain.
   */
  private static List<String> containers(Job job, List<String> wanted) {
    wanted.replaceAll(name -> idOf(job, name));
    return wanted;
  }

  private static String idOf(Job job, String name) {
    try {
      return InnerJob.env(job.eng.job("container_inspect", name)).get("Id");
    } catch (EngineException e) {
      return "";
    }
  }

  /** Notes an event and does not wait until all have heard of it. */
  private void note(Job job) throws EngineException {
    JobBody.expectArgs(job, 3, 3, "usage: " + job.name + " ACTION ID FROM");
    synchronized (noted) {
      noted.add(job.args);
    }
    goroutines.go(this::spreadNext);
  }

  /** Which of these goroutines comes first does not matter: each takes what was noted first. */
  private void spreadNext() {
    synchronized (oneAtATime) {
      String[] next;
      synchronized (noted) {
        next = noted.remove();
      }
      Event event = new Event(next[0], next[1], next[2], clock.seconds());
      for (Subscriber subscriber : keep(event)) {
        subscriber.offer(event, clock.ticks(), PATIENCE);
      }
    }
  }

  private synchronized List<Subscriber> keep(Event event) {
    if (kept.size() == KEPT) {
      kept.removeFirst();
    }
    kept.addLast(event);
    return new ArrayList<>(subscribers);
  }

  private synchronized List<Event> kept() {
    return new ArrayList<>(kept);
  }

  private synchronized void subscribe(Subscriber subscriber) {
    subscribers.add(subscriber);
  }

  private synchronized void unsubscribe(Subscriber subscriber) {
    subscribers.remove(subscriber);
  }

  private synchronized int subscribers() {
    return subscribers.size();
  }

  private void count(Job job) throws IOException {
    Env answer = new Env();
    answer.setInt("count", subscribers());
    answer.writeTo(job.stdout);
  }
}
