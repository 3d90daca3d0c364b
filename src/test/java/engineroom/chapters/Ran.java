package engineroom.chapters;

import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What came of running a job.
 *
 * @param stdout what it printed
 * @param error the text of the error that the run gave, or null
 */
record Ran(String stdout, String error) {

  /** Runs a job to its end. */
  static Ran of(Job job) {
    ByteArrayOutputStream stdout = new ByteArrayOutputStream();
    job.stdout.add(stdout);
    String error = null;
    try {
      job.run();
    } catch (EngineException e) {
      error = e.getMessage();
    }
    return new Ran(stdout.toString(StandardCharsets.UTF_8), error);
  }

  static String error(Job job) {
    return of(job).error();
  }

  static String stdout(Job job) {
    return of(job).stdout();
  }
}
