package engineroom.daemon.jobs;

import engineroom.engine.EngineException;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.IOException;

/**
 * What a handler does when all goes well; an exception is the error that a handler of the original
 * gives to {@code Job.Error}.
 */
@FunctionalInterface
public interface JobBody {

  /**
   * Does a job's work.
   *
   * @param job the job
   * @throws EngineException with the line that the job fails with
   * @throws IOException if a stream of the job fails
   */
  void run(Job job) throws EngineException, IOException;

  /** The handler that does this, and fails with the error's text on stderr. */
  static Handler handler(JobBody body) {
    return job -> {
      try {
        body.run(job);
        return Status.OK;
      } catch (EngineException | IOException e) {
        return job.error(e);
      }
    };
  }

  /**
   * Refuses a call with the wrong number of arguments.
   *
   * @param least how many there must be
   * @param most how many there may be
   * @param usage the line that the job fails with
   * @throws EngineException with that line
   */
  static void expectArgs(Job job, int least, int most, String usage) throws EngineException {
    if (job.args.length < least || job.args.length > most) {
      throw new EngineException(usage);
    }
  }
}
