// Containers#end
// Against: A container that cannot be sent a signal is waited for all the same
// It waits three seconds for a container that cannot be told.
private static void end(Container container, Signal end) {
  try {
    container.signal(15);
    container.state().awaitStop(null);
  } catch (EngineException paused) {
    container.state().awaitStop(java.time.Duration.ofSeconds(3));
  } finally {
    end.fire();
  }
}
