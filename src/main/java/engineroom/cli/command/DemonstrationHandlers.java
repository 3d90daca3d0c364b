package engineroom.cli.command;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import engineroom.engine.Status;
import engineroom.engine.go.Text;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** A few handlers to play with, for {@link LineRun}. */
final class DemonstrationHandlers implements Installer {

  @Override
  public void install(Engine eng) throws EngineException {
    eng.register("echo", DemonstrationHandlers::echo);
    eng.register("env", DemonstrationHandlers::env);
    eng.register("fail", DemonstrationHandlers::fail);
    eng.register("nothing", null);
    eng.register("twice", DemonstrationHandlers::twice);
    eng.register("upper", DemonstrationHandlers::upper);
  }

  /** Prints its arguments. */
  private static Status echo(Job job) {
    job.printf("%s\n", String.join(" ", job.args));
    return Status.OK;
  }

  /** Prints its environment as JSON. */
  private static Status env(Job job) {
    try {
      job.encodeEnv(job.stdout);
      return Status.OK;
    } catch (IOException e) {
      return job.error(e);
    }
  }

  /** Reports each argument and fails, with the status STATUS if it is set. */
  private static Status fail(Job job) {
    for (String arg : job.args) {
      job.errorf("%s", arg);
    }
    return job.envExists("STATUS") ? new Status(job.getenvInt("STATUS")) : Status.ERR;
  }

  /** Runs the job that its arguments name, and then tries to run it again. */
  private static Status twice(Job job) {
    if (job.args.length == 0) {
      return job.errorf("twice: which job?");
    }
    String[] rest = Arrays.copyOfRange(job.args, 1, job.args.length);
    Job inner = job.eng.job(job.args[0], rest);
    inner.env().init(job.env());
    inner.stdout.add(new NopWriteCloser(job.stdout));
    for (int i = 1; i <= 2; i++) {
      try {
        inner.run();
        job.printf("run %d: %s\n", i, inner.callString() + inner.statusString());
      } catch (EngineException e) {
        job.printf("run %d: %s\n", i, e.getMessage());
      }
    }
    return Status.OK;
  }

  /** Copies its stdin in upper case. */
  private static Status upper(Job job) {
    try {
      String text = Text.ofBytes(job.stdin.readAllBytes());
      job.printf("%s", text.toUpperCase(Locale.ROOT));
      return Status.OK;
    } catch (IOException e) {
      return job.error(e);
    }
  }
}
