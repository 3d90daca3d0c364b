package engineroom.daemon.containers;

import engineroom.engine.Job;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import engineroom.engine.go.WaitGroup;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Connects a client's streams with those of something that runs. Models {@code Daemon.Attach},
 * {@code daemon/attach.go} of docker 1.6.2.
 */
final class Attachment {

  private static final int CTRL_P = 16;
  private static final int CTRL_Q = 17;
  private static final int ROOM = 4096;

  private final Goroutines goroutines;
  private final WaitGroup streams = new WaitGroup();
  private final Signal over = new Signal();
  private GrowingPipe stdout;
  private GrowingPipe stderr;

  Attachment(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  /** Hands on what comes from stdout, from now on. */
  void stdout(Broadcast from, OutputStream to) {
    stdout = from.listen();
    hand(stdout, to);
  }

  /** Hands on what comes from stderr, from now on. */
  void stderr(Broadcast from, OutputStream to) {
    stderr = from.listen();
    hand(stderr, to);
  }

  private void hand(GrowingPipe pipe, OutputStream to) {
    streams.add(1);
    goroutines.go(
        () -> {
          try {
            pipe.copyTo(to);
          } catch (IOException gone) {
            pipe.closeReadEnd();
          } finally {
            streams.done();
          }
        });
  }

  /**
   * Hands on what a client sends.
   *
   * @param closes whether the input ends with the client's; if not, the client's outputs end with
   *     it
   * @param tty whether Ctrl-P and Ctrl-Q, one after the other, let go of the container
   */
  void stdin(Job job, OutputStream to, boolean closes, boolean tty) {
    goroutines.go(
        () -> {
          try {
            copy(job.stdin, to, tty);
          } catch (IOException gone) {
            // either end: then there is nothing to hand on
          } finally {
            end(to, closes);
          }
        });
  }

  private static void copy(InputStream from, OutputStream to, boolean tty) throws IOException {
    byte[] some = new byte[ROOM];
    boolean leaving = false;
    for (int count = from.read(some); count >= 0; count = from.read(some)) {
      if (tty && count == 1 && some[0] == CTRL_P) {
        leaving = true;
      } else if (tty && leaving && count == 1 && some[0] == CTRL_Q) {
        return;
      } else {
        leaving = false;
        to.write(some, 0, count);
      }
    }
  }

  private void end(OutputStream to, boolean closes) {
    if (closes) {
      try {
        to.close();
      } catch (IOException e) {
        // it has ended already
      }
      return;
    }
    if (stdout != null) {
      stdout.closeReadEnd();
    }
    if (stderr != null) {
      stderr.closeReadEnd();
    }
  }

  /** Fires when both outputs have ended. */
  Signal over() {
    goroutines.go(
        () -> {
          streams.await();
          over.fire();
        });
    return over;
  }
}
