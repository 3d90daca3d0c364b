// Containers#shutDown
// Against: when the last of them is over
// All containers fire the same signal, so the first that ends ends the wait.
void shutDown() {
  Signal end = new Signal();
  boolean asked = false;
  for (Container container : all()) {
    if (container.state().isRunning()) {
      asked = true;
      around.goroutines().go(() -> end(container, end));
    }
  }
  if (asked) {
    end.await();
  }
}
