// Containers#shutDown
// Against: sees to all containers that run
// It passes over the containers that are paused. They run as well.
void shutDown() {
  List<Signal> ends = new ArrayList<>();
  for (Container container : all()) {
    if (container.state().isRunning() && !container.state().isPaused()) {
      Signal end = new Signal();
      ends.add(end);
      around.goroutines().go(() -> end(container, end));
    }
  }
  ends.forEach(Signal::await);
}
