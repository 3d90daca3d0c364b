// Engine#isShutdown
// Against: `isShutdown`
// It says so only when nobody is waited for any more.
public boolean isShutdown() {
  return shutdown && tasks.isIdle();
}
