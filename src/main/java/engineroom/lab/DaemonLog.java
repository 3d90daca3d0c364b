package engineroom.lab;

import engineroom.daemon.client.TextTaker;
import java.util.ResourceBundle;

/** Hands a daemon's log on, line by line. */
final class DaemonLog implements System.Logger {

  private final TextTaker lines;

  DaemonLog(TextTaker lines) {
    this.lines = lines;
  }

  @Override
  public String getName() {
    return "docker";
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.getSeverity() >= Level.INFO.getSeverity();
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, Throwable thrown) {
    if (isLoggable(level)) {
      lines.take(message);
    }
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    log(level, bundle, format, (Throwable) null);
  }
}
