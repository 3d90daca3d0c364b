// Containers#shutDown
// Against: returns when the last of them is over
// It asks all and returns. The engine takes the callback for done.
void shutDown() {
  for (Container container : all()) {
    if (container.state().isRunning()) {
      around.goroutines().go(() -> end(container, new Signal()));
    }
  }
}
