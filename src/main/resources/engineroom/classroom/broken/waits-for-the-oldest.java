// Containers#shutDown
// Breaks: the-engine-ends-the-wait-for-containers
// Level: 3
// It asks all containers to end and waits for the one that was made first. It is often the one that
// takes longest; where it is not, the daemon is gone while others still write.
// Hint: Two containers that take their time, and not the same time.
void shutDown() {
  Signal last = null;
  for (Container container : all()) {
    if (container.state().isRunning()) {
      Signal end = new Signal();
      last = end;
      around.goroutines().go(() -> end(container, end));
    }
  }
  if (last != null) {
    last.await();
  }
}
