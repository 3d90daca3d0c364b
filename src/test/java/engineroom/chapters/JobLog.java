package engineroom.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Keeps the lines that an engine logs, in their order. */
final class JobLog implements System.Logger {

  private final List<String> lines = new ArrayList<>();

  synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public String getName() {
    return "jobs";
  }

  @Override
  public boolean isLoggable(Level level) {
    return level == Level.INFO;
  }

  @Override
  public synchronized void log(Level level, ResourceBundle bundle, String line, Throwable thrown) {
    lines.add(line);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    log(level, bundle, format, (Throwable) null);
  }
}
