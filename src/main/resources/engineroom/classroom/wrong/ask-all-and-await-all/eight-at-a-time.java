// Containers#shutDown
// Against: sees to all containers that run, each on a goroutine of its own
// It sees to eight containers at a time.
void shutDown() {
  List<Signal> ends = new ArrayList<>();
  for (Container container : all()) {
    if (container.state().isRunning()) {
      Signal end = new Signal();
      ends.add(end);
      around.goroutines().go(() -> end(container, end));
      if (ends.size() % 8 == 0) {
        ends.forEach(Signal::await);
      }
    }
  }
  ends.forEach(Signal::await);
}
