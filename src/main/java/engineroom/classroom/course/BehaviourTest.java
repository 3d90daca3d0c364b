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

  static BehaviourTest parse(String line) {
    List<String> fields = TabbedLine.fields(line);
    return new BehaviourTest(fields.get(0), fields.get(1), fields.get(2));
  }
}
