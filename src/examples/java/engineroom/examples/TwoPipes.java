package engineroom.examples;

import engineroom.engine.go.Pipe;
import engineroom.replay.jvm.TurnedClock;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/** The pipe of java.io and the pipe of Go, each without a reader and with one that has died. */
public final class TwoPipes {

  private TwoPipes() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    PipedInputStream in = new PipedInputStream();
    PipedOutputStream out = new PipedOutputStream(in);
    out.write(new byte[1024]);
    System.out.println("java.io, nobody reads:     1024 bytes are written");
    Thread.startVirtualThread(() -> attempt(in::read)).join();
    System.out.print("java.io, the reader died:  ");
    attempt(() -> out.write(1));

    goPipe("Go, nobody reads:          ", false);
    goPipe("Go, the reader died:       ", true);
  }

  private static void goPipe(String situation, boolean withReader) {
    try (TurnedClock clock = new TurnedClock()) {
      Pipe pipe = new Pipe();
      clock.go(
          () -> {
            if (withReader) {
              clock.go(() -> attempt(pipe.readEnd()::read));
            }
            attempt(() -> pipe.writeEnd().write(new byte[2]));
            System.out.println("written");
          });
      clock.stuck().await();
      System.out.println(situation + "the writer of two bytes waits for ever");
    }
  }

  private interface Work {
    void now() throws IOException;
  }

  private static void attempt(Work work) {
    try {
      work.now();
    } catch (IOException e) {
      System.out.println(e.getMessage());
    }
  }
}
