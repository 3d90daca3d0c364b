// Engine#shutdown
// Against: Shut the engine down.
// It waits for nobody.
public void shutdown() {
  shutdown = true;
}
