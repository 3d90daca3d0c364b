package engineroom.classroom.course;

import java.util.List;

/**
 * A test that shows a behaviour.
 *
 * @param behaviour the behaviour's id
 * @param type the test's class, as the JVM names it
 * @param method the test method's name
 */
public record BehaviourTest(String behaviour, String type, String method) {

  /** As a line of the course's file of tests. */
  public String line() {
    return TabbedLine.of(behaviour, type, method);
  }

  /**
   * Whether a test takes walks through the whole engine, so that it may fail for any method.
   *
   * @param test as {@code Class#method}
   */
  public static boolean isWalk(String test) {
    return test.contains("WalksTest#");
  }

  static BehaviourTest parse(String line) {
    List<String> fields = TabbedLine.fields(line);
    return new BehaviourTest(fields.get(0), fields.get(1), fields.get(2));
  }
}
