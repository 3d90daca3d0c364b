package engineroom.replay;

import engineroom.engine.Host;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Keeps the engine's log lines until a step asks for them. */
final class KeptLog implements System.Logger {

  private List<String> lines = new ArrayList<>();

  /**
   * The log of a case's host.
   *
   * @throws ScriptException if the host came with another log
   */
  static KeptLog of(Host host) throws ScriptException {
    if (host.log() instanceof KeptLog log) {
      return log;
    }
    throw new ScriptException("expected a host whose log is kept");
  }

  /** The lines since the last call, each with its level in front. */
  synchronized List<String> takeLines() {
    List<String> taken = lines;
    lines = new ArrayList<>();
    return taken;
  }

  @Override
  public String getName() {
    return "replay";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public synchronized void log(
      Level level, ResourceBundle bundle, String message, Throwable thrown) {
    lines.add(level.name().toLowerCase(Locale.ROOT) + ": " + message);
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    log(level, bundle, format, (Throwable) null);
  }
}
