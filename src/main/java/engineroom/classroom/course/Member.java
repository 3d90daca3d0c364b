package engineroom.classroom.course;

import engineroom.classroom.source.Signature;
import engineroom.classroom.wire.Line;
import java.util.List;

/**
 * A method that a step asks for.
 *
 * @param step the step's id
 * @param signature which method it is
 * @param body its body in the port
 * @param flat the same on one line
 */
public record Member(String step, Signature signature, String body, String flat) {

  /** As a line of the course's file of members. */
  public String line() {
    String parameters = String.join(";", signature.parameters());
    return Line.of(step, signature.type(), signature.name(), parameters, body, flat);
  }

  static Member parse(String line) {
    List<String> fields = Line.fields(line);
    String parameters = fields.get(3);
    Signature signature =
        new Signature(
            fields.get(1),
            fields.get(2),
            parameters.isEmpty() ? List.of() : List.of(parameters.split(";")));
    return new Member(fields.getFirst(), signature, fields.get(4), fields.get(5));
  }
}
