// Containers#end
// Against: A container that cannot be sent a signal is waited for all the same
// It gives a container up that cannot be told. The original notes the error and waits.
private static void end(Container container, Signal end) {
  try {
    container.signal(15);
    container.state().awaitStop(null);
  } catch (EngineException paused) {
    // nobody can tell it
  } finally {
    end.fire();
  }
}
