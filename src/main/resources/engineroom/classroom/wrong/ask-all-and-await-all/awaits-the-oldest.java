// Containers#shutDown
// Against: returns when the last of them is over
// It waits for the first signal of the list.
void shutDown() {
  List<Signal> ends = new ArrayList<>();
  for (Container container : all()) {
    if (container.state().isRunning()) {
      Signal end = new Signal();
      ends.add(end);
      around.goroutines().go(() -> end(container, end));
    }
  }
  if (!ends.isEmpty()) {
    ends.getFirst().await();
  }
}
