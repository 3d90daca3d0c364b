// Containers#end
// Against: waits without a limit until it has stopped
// It waits a minute, which is more than the engine does. A second shutdown waits without a limit.
private static void end(Container container, Signal end) {
  try {
    container.signal(15);
    container.state().awaitStop(java.time.Duration.ofMinutes(1));
  } catch (EngineException paused) {
    container.state().awaitStop(null);
  } finally {
    end.fire();
  }
}
