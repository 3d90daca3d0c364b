package engineroom.daemon.kernel;

/** Takes a program off its goroutine once its process has ended. Not to be caught by programs. */
final class TaskEnded extends RuntimeException {

  private static final long serialVersionUID = 1L;

  TaskEnded() {
    super("process has ended", null, false, false);
  }
}
