// Containers#shutDown
// Against: sees to all containers that run
// It sees to ten containers at most.
void shutDown() {
  List<Signal> ends = new ArrayList<>();
  for (Container container : all()) {
    if (container.state().isRunning() && ends.size() < 10) {
      Signal end = new Signal();
      ends.add(end);
      around.goroutines().go(() -> end(container, end));
    }
  }
  ends.forEach(Signal::await);
}
