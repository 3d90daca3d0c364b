package engineroom.classroom.judge.message;

import java.util.List;

/**
 * What the classroom asks its worker to do.
 *
 * @param engine the folder of a workspace, or empty for the port itself
 * @param answer a file with methods to put into the engine, or empty
 * @param fill whether methods that wait to be written are taken from the port
 * @param what which tests: {@link #BEHAVIOURS}, {@link #HUNT} or {@link #REPLAYS}
 * @param names for behaviours their ids; for a hunt the test's file
 * @param skipped tests to leave out, as {@code Class#method}
 * @param limit how long a test may take, in milliseconds
 */
public record WorkerRequest(
    String engine,
    String answer,
    boolean fill,
    String what,
    List<String> names,
    List<String> skipped,
    long limit) {

  /** The tests of behaviours. */
  public static final String BEHAVIOURS = "behaviours";

  /** A test that a student wrote. */
  public static final String HUNT = "hunt";

  /** What was recorded from the original. */
  public static final String REPLAYS = "replays";

  /** As a line. */
  public String line() {
    return MessageLine.of(
        engine,
        answer,
        String.valueOf(fill),
        what,
        MessageLine.of(names.toArray(String[]::new)),
        MessageLine.of(skipped.toArray(String[]::new)),
        String.valueOf(limit));
  }

  /** Reads a line. */
  public static WorkerRequest parse(String line) {
    List<String> fields = MessageLine.fields(line);
    return new WorkerRequest(
        fields.get(0),
        fields.get(1),
        Boolean.parseBoolean(fields.get(2)),
        fields.get(3),
        list(fields.get(4)),
        list(fields.get(5)),
        Long.parseLong(fields.get(6)));
  }

  private static List<String> list(String field) {
    return field.isEmpty() ? List.of() : MessageLine.fields(field);
  }
}
