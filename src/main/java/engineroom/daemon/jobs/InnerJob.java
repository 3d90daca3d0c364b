package engineroom.daemon.jobs;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Tail;
import java.io.ByteArrayOutputStream;

/** Jobs that a module runs for the sake of their answer. */
public final class InnerJob {

  private InnerJob() {}

  /**
   * Runs a job and reads its output as an environment.
   *
   * @throws EngineException if the job fails
   */
  public static Env env(Job job) throws EngineException {
    Env answer = job.stdout.addEnv();
    job.run();
    return answer;
  }

  /**
   * Runs a job and gives the last line of its output.
   *
   * @return the line without its end; empty where there was none
   * @throws EngineException if the job fails
   */
  public static String lastLine(Job job) throws EngineException {
    return Tail.of(output(job), 1);
  }

  /**
   * Runs a job and gives all its output.
   *
   * @throws EngineException if the job fails
   */
  public static ByteArrayOutputStream output(Job job) throws EngineException {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    job.stdout.add(output);
    job.run();
    return output;
  }

  /**
   * Notes an event, by the job that all modules do it with; that it fails is nobody's concern.
   *
   * @param action what happened, such as {@code start}
   * @param id to what
   * @param from the image that it came from, or empty
   */
  public static void log(Engine eng, String action, String id, String from) {
    try {
      eng.job("log", action, id, from).run();
    } catch (EngineException e) {
      // the original lets it go as well
    }
  }
}
