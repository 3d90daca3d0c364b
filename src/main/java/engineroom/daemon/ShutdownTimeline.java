package engineroom.daemon;

import engineroom.daemon.client.TextTaker;
import engineroom.engine.EngineEvent;
import engineroom.engine.EngineListener;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;

/** Tells what an engine does from the moment on in which it is shut down, with the seconds. */
public final class ShutdownTimeline implements EngineListener {

  private static final int MILLISECOND = 1_000_000;
  private static final int SECOND = 1000;
  private static final int DIGITS = 2;

  private final TextTaker out;
  private final Clock clock;
  private long start;
  private boolean begun;

  /**
   * A timeline that has not begun.
   *
   * @param out takes its lines, without their ends
   * @param clock tells the time
   */
  public ShutdownTimeline(TextTaker out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public synchronized void happened(EngineEvent event) {
    if (event instanceof EngineEvent.ShutdownBegun) {
      begun = true;
      start = clock.now();
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
    long passed = (clock.now() - start) / MILLISECOND;
    String seconds = String.valueOf(passed / SECOND);
    String fraction = String.valueOf(SECOND + passed % SECOND).substring(1);
    String indent = " ".repeat(Math.max(0, DIGITS - seconds.length()));
    out.take(indent + seconds + "." + fraction + " s  " + what);
  }
}
