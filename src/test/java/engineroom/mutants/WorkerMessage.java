package engineroom.mutants;

import java.util.Collection;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What a worker and its master say to each other, a line each. */
final class WorkerMessage {

  static final JsonMapper MAPPER = JsonMapper.builder().build();

  private WorkerMessage() {}

  /**
   * Asks for a run.
   *
   * @param folder where the classes are that differ; empty for none
   * @param groups tests by name, each group after the other; {@code Class} alone means all of it
   * @param limits how long each test may take, in milliseconds, in the order of the groups
   * @param hangs after how many tests that do not end it is enough
   * @param one true to stop at the first test that fails
   * @param loading which classes to run
   */
  record Request(
      String folder,
      List<List<String>> groups,
      List<List<Long>> limits,
      int hangs,
      boolean one,
      Loading loading) {}

  /** How classes come to a run. */
  enum Loading {
    /** Those of earlier runs, with the mutant put into them. */
    WARM,
    /** All loaded anew. */
    FRESH,
    /** All loaded anew, and telling which lines each test touches. */
    PROBED
  }

  /** How a test ended, or the run as a whole. */
  enum Ending {
    /** The worker can be asked. */
    READY,
    /** A test begins. */
    BEGUN,
    PASSED,
    FAILED,
    /** It did not end in time. */
    HUNG,
    /** The run is over. */
    DONE,
    /** The run is over, perhaps before its end, and this JVM had better not be asked again. */
    SPENT
  }

  /**
   * Tells of a test, or of the run.
   *
   * @param ending how it ended
   * @param test which test; empty for the run
   * @param message what a failed test says, on one line
   * @param millis how long it took
   * @param lines the lines that it touched, where they are asked for
   */
  record Answer(
      Ending ending, String test, String message, long millis, Collection<String> lines) {}
}
