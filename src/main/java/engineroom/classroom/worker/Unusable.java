package engineroom.classroom.worker;

/** Why nothing can be judged; its message is for the student. */
final class Unusable extends Exception {

  private static final long serialVersionUID = 1L;

  Unusable(String message) {
    super(message);
  }
}
