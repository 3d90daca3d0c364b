package engineroom.replay;

import java.util.ResourceBundle;

/** Takes the engine's log lines and lets them fall: no step asks for them. */
final class SilentLog implements System.Logger {

  @Override
  public String getName() {
    return "replay";
  }

  @Override
  public boolean isLoggable(Level level) {
    return false;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String msg, Throwable thrown) {}

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {}
}
