package engineroom.cli.command;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.function.BiFunction;

/**
 * Runs one line of text as a job, on an engine with a few handlers to play with; what is asked of
 * it goes through a function, since it may be loaded beside an engine that is not this program's.
 */
public final class LineRun implements BiFunction<String, Boolean, Integer> {

  private final PrintWriter err;

  /** A run that prints its complaints to standard error. */
  public LineRun() {
    this(new PrintWriter(System.err, true));
  }

  LineRun(PrintWriter err) {
    this.err = err;
  }

  /**
   * Runs a line.
   *
   * @param log whether the two lines are printed that the engine logs for a job
   * @return the program's status
   * @throws IllegalArgumentException where the line names no job
   */
  @Override
  public Integer apply(String text, Boolean log) {
    try {
      Engine eng = engine(log);
      Job job = parse(eng, text);
      job.stdout.add(new NopWriteCloser(System.out));
      if (!log) { // else the engine copies it there
        job.stderr.add(new NopWriteCloser(System.err));
      }
      job.stdin.add(new Borrowed(System.in));
      job.run();
      return ExitStatus.OK;
    } catch (EngineException e) {
      err.println("fails: " + e.getMessage());
      return ExitStatus.NO;
    } finally {
      System.out.flush();
      err.flush();
    }
  }

  private Engine engine(boolean log) throws EngineException {
    Host machine = Host.ofTheMachine();
    Engine eng =
        new Engine(
            new Host(
                machine.goroutines(), machine.clock(), new PlainLog(err), new GlobalHandlers()));
    eng.logging = log;
    eng.stderr = new NopWriteCloser(System.err);
    new DemonstrationHandlers().install(eng);
    return eng;
  }

  private static Job parse(Engine eng, String text) {
    try {
      return eng.parseJob(text);
    } catch (EngineException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** A stream that a job may read and not close: the program's own input outlives the job. */
  private static final class Borrowed extends FilterInputStream {

    Borrowed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {}
  }
}
