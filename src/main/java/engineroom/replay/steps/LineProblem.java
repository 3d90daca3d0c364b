package engineroom.replay.steps;

/**
 * What is wrong in a line.
 *
 * @param line counted from 1
 * @param column of the line, in characters, counted from 1
 * @param message what was expected there, and what was found
 */
public record LineProblem(int line, int column, String message) {

  static Found at(int number, String line, int index, String message) {
    return new Found(new LineProblem(number, line.codePointCount(0, index) + 1, message));
  }

  @Override
  public String toString() {
    return "line " + line + ", column " + column + ": " + message;
  }

  /** Carries the first problem of a line to whoever reads all of them. */
  static final class Found extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LineProblem problem;

    private Found(LineProblem problem) {
      super(problem.toString());
      this.problem = problem;
    }

    LineProblem problem() {
      return problem;
    }
  }
}
