package engineroom.daemon.client;

import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A program's streams, over a connection that the daemon has given away. Models {@code
 * api/client/hijack.go} of docker 1.6.2.
 */
final class LiveStreams {

  private static final int AT_ONCE = 4096;

  private final Exchange exchange;
  private final Signal received = new Signal();
  private volatile ClientException failure;

  private LiveStreams(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Takes a connection, and goes on once the daemon has given it: what the program writes from then
   * on is shown.
   *
   * @param path what is asked for
   * @param value a JSON value that goes with it; null for none
   * @param tty whether the program has a terminal of its own, and so one stream
   * @param stdin whether it gets what is typed
   */
  static LiveStreams open(Invocation it, String path, Object value, boolean tty, boolean stdin)
      throws ClientException {
    LiveStreams streams = new LiveStreams(it.daemon().hijack(path, value));
    InputStream in = stdin ? it.console().in(tty && it.console().isTerminalIn()) : null;
    it.goroutines().go(() -> streams.receive(it.console(), tty, in));
    it.goroutines().go(() -> streams.send(in));
    return streams;
  }

  private void receive(Console console, boolean tty, InputStream in) {
    try {
      if (tty) {
        copy(exchange.body(), console.stdout());
      } else {
        TwoStreams.copy(exchange.body(), console.stdout(), console.stderr());
      }
    } catch (ClientException e) {
      failure = e;
    } catch (IOException left) {
      // Ctrl-C has ended the command
    } finally {
      close(in);
      received.fire();
    }
  }

  private void send(InputStream in) {
    try {
      if (in != null) {
        copy(in, exchange.input());
      }
      exchange.input().close();
    } catch (IOException ended) {
      // nobody reads any more
    }
  }

  private static void copy(InputStream from, OutputStream to) throws IOException {
    byte[] some = new byte[AT_ONCE];
    for (int count = from.read(some); count >= 0; count = from.read(some)) {
      to.write(some, 0, count);
    }
  }

  private static void close(InputStream in) {
    try {
      if (in != null) {
        in.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("what is typed can always be closed", e);
    }
  }

  /**
   * Waits for the end of the program's output.
   *
   * @throws ClientException if it was none that can be shown
   */
  void await() throws ClientException {
    received.await();
    exchange.leave();
    if (failure != null) {
      throw failure;
    }
  }
}
