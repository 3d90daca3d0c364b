package engineroom.cli.command;

import java.io.PrintWriter;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Prints log lines as they are, without the time and place that the JDK's logging adds. */
final class PlainLog implements System.Logger {

  private final PrintWriter out;

  PlainLog(PrintWriter out) {
    this.out = out;
  }

  @Override
  public String getName() {
    return "engine-room";
  }

  @Override
  public boolean isLoggable(Level level) {
    return level.compareTo(Level.INFO) >= 0;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String message, @Nullable Throwable thrown) {
    if (isLoggable(level)) {
      out.println(message);
    }
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    log(level, bundle, format, (Throwable) null);
  }
}
