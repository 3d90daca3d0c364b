// Containers#end
// Against: sends one container the signal 15
// It sends the signal once more where the container takes its time.
private static void end(Container container, Signal end) {
  try {
    container.signal(15);
    if (container.state().isRunning()) {
      container.signal(15);
    }
    container.state().awaitStop(null);
  } catch (EngineException paused) {
    container.state().awaitStop(null);
  } finally {
    end.fire();
  }
}
