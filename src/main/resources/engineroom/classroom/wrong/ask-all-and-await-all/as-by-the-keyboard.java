// Containers#end
// Against: sends one container the signal 15
// It sends the signal of Ctrl-C.
private static void end(Container container, Signal end) {
  try {
    container.signal(2);
    container.state().awaitStop(null);
  } catch (EngineException paused) {
    container.state().awaitStop(null);
  } finally {
    end.fire();
  }
}
