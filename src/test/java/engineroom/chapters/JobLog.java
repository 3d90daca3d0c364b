package engineroom.chapters;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Keeps the lines that an engine logs, in their order, and counts the calls. */
public final class JobLog implements System.Logger {

  private final List<String> lines = new ArrayList<>();
  private int asked;

  public synchronized List<String> lines() {
    return List.copyOf(lines);
  }

  /** How many calls of any kind there were. */
  synchronized int asked() {
    return asked;
  }

  @Override
  public synchronized String getName() {
    asked++;
    return "jobs";
  }

  @Override
  public synchronized boolean isLoggable(Level level) {
    asked++;
    return level == Level.INFO;
  }

  @Override
  public synchronized void log(Level level, ResourceBundle bundle, String line, Throwable thrown) {
    asked++;
    lines.add(line);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    boolean plain = params == null || params.length == 0;
    log(level, bundle, plain ? format : MessageFormat.format(format, params), (Throwable) null);
  }
}
