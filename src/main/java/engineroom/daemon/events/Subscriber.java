package engineroom.daemon.events;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Signal;
import java.time.Duration;

/** Somebody who listens for events: a channel without room, which holds whoever sends. */
final class Subscriber {

  private Event offered;
  private Signal taken = new Signal();
  private Signal news = new Signal();

  /**
   * Offers an event until it is taken, or for so long.
   *
   * @param limit how long; then the event is lost to this subscriber
   */
  void offer(Event event, Clock clock, Duration limit) {
    Signal wait;
    synchronized (this) {
      offered = event;
      taken = new Signal();
      wait = taken;
      news.fire();
    }
    clock.await(wait, limit);
    synchronized (this) {
      if (offered == event) {
        offered = null;
        news = new Signal();
      }
    }
  }

  /** Fires when there is an event to take. */
  synchronized Signal news() {
    return news;
  }

  /** Takes the event that is offered; null where none is any more. */
  synchronized Event take() {
    Event event = offered;
    offered = null;
    news = new Signal();
    taken.fire();
    return event;
  }
}
