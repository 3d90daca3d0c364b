package engineroom.classroom.worker;

import java.util.Objects;

/** Why nothing can be judged; its message is for the student. */
final class UnusableEngine extends Exception {

  private static final long serialVersionUID = 1L;

  UnusableEngine(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }
}
