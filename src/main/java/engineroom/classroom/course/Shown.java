package engineroom.classroom.course;

import engineroom.classroom.wire.Line;
import java.util.List;

/**
 * A test that shows a behaviour.
 *
 * @param behaviour the behaviour's id
 * @param type the test's class, as the JVM names it
 * @param method the test method's name
 */
public record Shown(String behaviour, String type, String method) {

  /** As a line of the course's file of tests. */
  public String line() {
    return Line.of(behaviour, type, method);
  }

  static Shown parse(String line) {
    List<String> fields = Line.fields(line);
    return new Shown(fields.get(0), fields.get(1), fields.get(2));
  }
}
