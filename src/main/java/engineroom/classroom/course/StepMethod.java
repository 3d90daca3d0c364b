package engineroom.classroom.course;

import engineroom.classroom.source.MethodSignature;
import java.util.List;

/**
 * A method that a step asks for.
 *
 * @param step the step's id
 * @param signature which method it is
 * @param body its body in the port
 * @param flat the same on one line
 */
public record StepMethod(String step, MethodSignature signature, String body, String flat) {

  /** As a line of the course's file of members. */
  public String line() {
    String parameters = String.join(";", signature.parameters());
    return TabbedLine.of(step, signature.type(), signature.name(), parameters, body, flat);
  }

  static StepMethod parse(String line) {
    List<String> fields = TabbedLine.fields(line);
    String parameters = fields.get(3);
    MethodSignature signature =
        new MethodSignature(
            fields.get(1),
            fields.get(2),
            parameters.isEmpty() ? List.of() : List.of(parameters.split(";")));
    return new StepMethod(fields.getFirst(), signature, fields.get(4), fields.get(5));
  }
}
