package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.util.ResourceBundle;

/** One switch, asked when a job is made and again when it runs: all four cases. */
public final class LoggingTwice implements System.Logger {

  private int lines;

  private LoggingTwice() {}

  public static void main(String[] args) throws EngineException {
    System.out.println("made   run    copy of stderr   log lines");
    for (int i = 0; i < 4; i++) {
      row(i < 2, i % 2 == 0);
    }
  }

  private static void row(boolean made, boolean run) throws EngineException {
    LoggingTwice log = new LoggingTwice();
    Host machine = Host.ofTheMachine();
    Engine eng =
        new Engine(new Host(machine.goroutines(), machine.clock(), log, new GlobalHandlers()));
    ByteArrayOutputStream copy = new ByteArrayOutputStream();
    eng.stderr = copy;
    eng.register("pull", LoggingTwice::complain);

    eng.logging = made;
    Job job = eng.job("pull");
    eng.logging = run;
    job.run();
    System.out.printf("%-6s %-6s %-16s %d%n", made, run, copy.toString().strip(), log.lines);
  }

  private static Status complain(Job job) {
    job.errorf("disk is full");
    return Status.OK;
  }

  @Override
  public String getName() {
    return "count";
  }

  @Override
  public boolean isLoggable(Level level) {
    return true;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String line, Throwable thrown) {
    lines++;
  }

  @Override
  public void log(Level level, ResourceBundle bundle, String format, Object... params) {
    lines++;
  }
}
