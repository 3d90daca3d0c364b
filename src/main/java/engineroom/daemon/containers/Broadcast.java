package engineroom.daemon.containers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies what a container writes to whoever listens at the moment; a listener that fails is let go.
 * Models {@code pkg/broadcastwriter} of docker 1.6.2.
 */
final class Broadcast extends OutputStream {

  private final List<OutputStream> listeners = new ArrayList<>();

  /** A pipe that from now on gets everything. */
  synchronized GrowingPipe listen() {
    GrowingPipe pipe = new GrowingPipe();
    listeners.add(pipe);
    return pipe;
  }

  /** A stream that from now on gets everything, on the writer's thread. */
  synchronized void add(OutputStream listener) {
    listeners.add(listener);
  }

  @Override
  public void write(int oneByte) {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) {
    listeners.removeIf(listener -> !takes(listener, from, at, length));
  }

  private static boolean takes(OutputStream listener, byte[] from, int at, int length) {
    try {
      listener.write(from, at, length);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Lets all listeners go, each told that nothing more comes; others may come then. */
  synchronized void clean() {
    for (OutputStream listener : listeners) {
      try {
        listener.close();
      } catch (IOException e) {
        // it is let go all the same
      }
    }
    listeners.clear();
  }
}
