package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Host;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import java.util.ResourceBundle;

/** One flag, looked at when a job is made and again when it runs. */
public final class LoggingTwice implements System.Logger {

  private int lines;

  private LoggingTwice() {}

  public static void main(String[] args) {
    System.out.println("on when made   on when run   copied   log lines");
    for (boolean made : new boolean[] {true, false}) {
      for (boolean run : new boolean[] {true, false}) {
        show(made, run);
      }
    }
  }

  private static void show(boolean made, boolean run) {
    LoggingTwice log = new LoggingTwice();
    Host host = Host.ofTheMachine();
    Engine eng = new Engine(new Host(host.goroutines(), host.clock(), log, host.globals()));
    ByteArrayOutputStream stderr = new ByteArrayOutputStream();
    eng.stderr = stderr;
    eng.logging = made;
    Job job = eng.job("nosuch");
    eng.logging = run;
    try {
      job.run();
    } catch (EngineException expected) {
      System.out.printf("%-14b %-13b %-8b %d%n", made, run, stderr.size() > 0, log.lines);
    }
  }

  @Override
  public String getName() {
    return "counter";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {}

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    lines++;
  }
}
