package engineroom.replay.steps;

import java.util.List;

/** A text that is no script; it has all that is wrong in it, in the order of its lines. */
public final class StepsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<LineProblem> problems;

  StepsException(List<LineProblem> problems) {
    super(lines(problems));
    this.problems = List.copyOf(problems);
  }

  private static String lines(List<LineProblem> problems) {
    StringBuilder lines = new StringBuilder();
    for (LineProblem each : problems) {
      lines.append(lines.isEmpty() ? "" : "\n").append(each);
    }
    return lines.toString();
  }

  /** All of them, at most one of a line. */
  public List<LineProblem> problems() {
    return problems;
  }
}
