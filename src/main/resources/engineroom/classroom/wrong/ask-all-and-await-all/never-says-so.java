// Containers#end
// Against: fires the signal that it is given
// It waits and tells nobody. Whoever waits for the signal waits until the engine gives up.
private static void end(Container container, Signal end) {
  try {
    container.signal(15);
  } catch (EngineException paused) {
    // it is waited for all the same
  }
  container.state().awaitStop(null);
}
