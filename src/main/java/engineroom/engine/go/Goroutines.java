package engineroom.engine.go;

/**
 * Starts what Go starts with the word {@code go}.
 *
 * <p>The port never makes a thread itself. It asks this, so that one engine can run on virtual
 * threads, another on a page's cooperative threads, and a third on threads that a test watches.
 */
@FunctionalInterface
public interface Goroutines {

  /**
   * Starts {@code body} beside the caller and returns at once.
   *
   * @param body what to run; what it throws ends that thread alone
   */
  void go(Runnable body);

  /**
   * Starts a goroutine that lives on a pipe. By default no thread comes of it: whoever writes runs
   * it, and whoever closes.
   *
   * @param reader what to run
   * @return what to write to in its place
   */
  default PipeReader goReading(PipeReader reader) {
    return reader;
  }

  /** One virtual thread for each goroutine. */
  static Goroutines virtualThreads() {
    return Thread::startVirtualThread;
  }
}
