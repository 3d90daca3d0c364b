package engineroom.engine.go;

import java.util.function.BooleanSupplier;

/** How everything in the port waits: on a monitor, without limit, deaf to interrupts like Go. */
final class Waiting {

  private Waiting() {}

  /**
   * Holds the caller until the condition is true. An interrupt that comes meanwhile is set again
   * before this returns.
   *
   * @param monitor what is notified when the condition may have changed
   * @param condition read while the monitor is held
   */
  static void on(Object monitor, BooleanSupplier condition) {
    boolean interrupted = false;
    synchronized (monitor) {
      while (!condition.getAsBoolean()) {
        try {
          monitor.wait();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
