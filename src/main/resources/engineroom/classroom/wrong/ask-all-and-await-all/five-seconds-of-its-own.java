// Containers#end
// Against: waits without a limit until it has stopped
// It waits five seconds. The limit is the engine's, and it is ten.
private static void end(Container container, Signal end) {
  try {
    container.signal(15);
    container.state().awaitStop(java.time.Duration.ofSeconds(5));
  } catch (EngineException paused) {
    container.state().awaitStop(null);
  } finally {
    end.fire();
  }
}
