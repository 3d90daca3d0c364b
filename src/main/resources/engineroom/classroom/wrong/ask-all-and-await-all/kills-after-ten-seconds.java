// Containers#end
// Against: waits without a limit
// It ends what has not ended after ten seconds, as `docker stop` does. In a shutdown nobody does,
// and a container may outlive its daemon.
private static void end(Container container, Signal end) {
  try {
    container.stop(10);
  } catch (EngineException paused) {
    container.state().awaitStop(null);
  } finally {
    end.fire();
  }
}
