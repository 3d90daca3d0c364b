package engineroom.cli.command;

import engineroom.engine.EngineEvent;
import engineroom.engine.EngineListener;
import engineroom.engine.Job;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints what an engine does from the moment on in which it is shut down, with the seconds. */
final class ShutdownTimeline implements EngineListener {

  private final PrintWriter out;
  private long start;
  private boolean begun;

  ShutdownTimeline(PrintWriter out) {
    this.out = out;
  }

  @Override
  public synchronized void happened(EngineEvent event) {
    if (event instanceof EngineEvent.ShutdownBegun) {
      begun = true;
      start = System.nanoTime();
    }
    if (!begun) {
      return;
    }
    switch (event) {
      case EngineEvent.ShutdownBegun shutdown -> say("Shutdown begins; new jobs are refused");
      case EngineEvent.RunRefused refused -> say("refused: " + name(refused.job()));
      case EngineEvent.JobBegun job -> say("a job begins all the same: " + name(job.job()));
      case EngineEvent.JobEnded job -> say("a job ends: " + name(job.job()));
      case EngineEvent.JobsAwaited jobs ->
          say(jobs.over() ? "all jobs have ended" : "five seconds are over, jobs still run");
      case EngineEvent.CallbackStarted callback -> say("callback " + callback.number() + " begins");
      case EngineEvent.CallbackEnded callback -> say("callback " + callback.number() + " ends");
      case EngineEvent.CallbacksAwaited callbacks ->
          say(
              callbacks.over()
                  ? "all callbacks have ended"
                  : "ten seconds are over, callbacks still run");
      case EngineEvent.ShutdownReturned returned -> say("Shutdown returns");
      default -> {
        // not of a shutdown
      }
    }
  }

  private static String name(Job job) {
    return job.name + (job.args.length == 0 ? "" : " " + String.join(" ", job.args));
  }

  private void say(String what) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.println(String.format(Locale.ROOT, "%6.3f s  %s", seconds, what));
    out.flush();
  }
}
