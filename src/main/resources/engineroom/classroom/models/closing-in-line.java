package hunt;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import engineroom.engine.EngineException;
import engineroom.engine.Input;
import engineroom.engine.go.Signal;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClosingInLineTest {

  /** Keeps its reader until it is closed. */
  private static final class Keyboard extends InputStream {

    private final Signal reading = new Signal();
    private final Signal closed = new Signal();

    @Override
    public int read() {
      reading.fire();
      closed.await();
      return -1;
    }

    @Override
    public void close() {
      closed.fire();
    }
  }

  @Test
  void aCloseEndsTheReadThatIsUnderWay() throws EngineException {
    Keyboard keyboard = new Keyboard();
    Input in = new Input();
    in.add(keyboard);
    Thread reader = Thread.startVirtualThread(() -> readOne(in));
    keyboard.reading.await();

    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          in.close();
          reader.join();
        });
  }

  private static void readOne(Input in) {
    try {
      in.read();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
