// Containers#end
// Against: sends one container the signal 15
// It sends the signal that nobody can ignore, and nobody can clean up after.
private static void end(Container container, Signal end) {
  try {
    container.signal(9);
    container.state().awaitStop(null);
  } catch (EngineException paused) {
    container.state().awaitStop(null);
  } finally {
    end.fire();
  }
}
