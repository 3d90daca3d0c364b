package engineroom.lab;

import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.RouteListener;
import engineroom.engine.EngineEvent;
import engineroom.engine.EngineListener;
import engineroom.engine.Job;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * Who has made a job: the handler of another, or a route's function, as the thread tells that makes
 * it. Of a job that is made on a thread of its own, and so by none of them, nothing is known.
 */
final class JobOrigins implements EngineListener, RouteListener {

  private final Map<Thread, Deque<Object>> insides = new IdentityHashMap<>();
  private final Map<Job, Object> made = new IdentityHashMap<>();

  @Override
  public synchronized void happened(EngineEvent event) {
    switch (event) {
      case EngineEvent.JobMade(Job job) -> {
        Deque<Object> inside = insides.get(Thread.currentThread());
        if (inside != null) {
          made.put(job, inside.getLast());
        }
      }
      case EngineEvent.JobBegun(Job job) -> enter(job);
      case EngineEvent.JobEnded ended -> leave();
      default -> {}
    }
  }

  @Override
  public synchronized void begun(String route, ApiRequest request) {
    enter(route);
  }

  @Override
  public synchronized void ended(String route, ApiRequest request, int status) {
    leave();
  }

  private void enter(Object what) {
    insides.computeIfAbsent(Thread.currentThread(), missing -> new ArrayDeque<>()).addLast(what);
  }

  private void leave() {
    Deque<Object> inside = insides.get(Thread.currentThread());
    inside.removeLast();
    if (inside.isEmpty()) {
      insides.remove(Thread.currentThread());
    }
  }

  /**
   * What has made a job; asked once, when it begins.
   *
   * @return a {@link Job}, a route as {@link RouteListener} has it, or null where nobody knows
   */
  synchronized Object of(Job job) {
    return made.remove(job);
  }
}
