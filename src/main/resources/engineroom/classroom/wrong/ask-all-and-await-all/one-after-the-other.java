// Containers#shutDown
// Against: each on a goroutine of its own
// It ends one container after the other. One that takes its time keeps the next from being asked.
void shutDown() {
  for (Container container : all()) {
    if (container.state().isRunning()) {
      end(container, new Signal());
    }
  }
}
