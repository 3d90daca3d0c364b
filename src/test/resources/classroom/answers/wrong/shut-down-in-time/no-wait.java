// Engine#shutdown
// It waits for nobody.
public void shutdown() {
  shutdown = true;
}
