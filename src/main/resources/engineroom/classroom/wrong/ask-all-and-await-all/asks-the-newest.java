// Containers#shutDown
// Against: sees to all containers that run
// It asks the newest container and lets the others be.
void shutDown() {
  for (Container container : all()) {
    if (container.state().isRunning()) {
      Signal end = new Signal();
      around.goroutines().go(() -> end(container, end));
      end.await();
      return;
    }
  }
}
