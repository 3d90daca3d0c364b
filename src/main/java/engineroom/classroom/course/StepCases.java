package engineroom.classroom.course;

import java.util.List;

/**
 * The recorded cases of a script that are played to a step's methods.
 *
 * @param step the step's id
 * @param cases the cases
 */
public record StepCases(String step, ScriptCases cases) {

  /** As a line of the course's file of cases. */
  public String line() {
    return TabbedLine.of(step, cases.script(), cases.numbers());
  }

  static StepCases parse(String line) {
    List<String> fields = TabbedLine.fields(line);
    return new StepCases(fields.get(0), ScriptCases.parse(fields.get(1), fields.get(2)));
  }
}
