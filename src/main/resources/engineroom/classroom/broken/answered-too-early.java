// Events#listen
// Breaks: a-listener-is-answered-before-any-event
// Level: 4
// It answers first and listens afterwards. Whoever has the answer believes to hear of all that
// happens from now on, and what happens between the two is lost to him.
// Hint: Let something happen at the very moment at which the listener is answered.
private void listen(Job job) throws EngineException, IOException {
  long since = job.getenvInt64("since");
  long until = job.getenvInt64("until");
  Filters filters = Filters.parse(job.getenv("filters"));
  Subscriber subscriber = new Subscriber();
  job.stdout.write(new byte[0]);
  subscribe(subscriber);
  try {
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
