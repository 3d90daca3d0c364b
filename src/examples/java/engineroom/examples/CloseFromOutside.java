package engineroom.examples;

import engineroom.engine.Input;
import engineroom.engine.Output;
import engineroom.engine.go.Pipe;
import engineroom.replay.jvm.TurnedClock;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** A write that waits and a read that waits, each closed by another thread. */
public final class CloseFromOutside {

  private CloseFromOutside() {}

  public static void main(String[] args) throws Exception {
    try (TurnedClock clock = new TurnedClock()) {
      Output output = new Output();
      InputStream reader = output.addPipe();
      clock.go(
          () -> {
            clock.go(() -> attempt(() -> output.write(new byte[2])));
            attempt(
                () -> {
                  reader.read();
                  System.out.println("output: a write has begun, and waits");
                  output.close();
                  System.out.println("output: the close is back");
                });
          });
      clock.stuck().await();
      System.out.println("output: the close waits as well");
    }
    try (TurnedClock clock = new TurnedClock()) {
      Input input = new Input();
      input.add(new Pipe().readEnd());
      CountDownLatch over = new CountDownLatch(1);
      clock.go(
          () -> {
            attempt(input::read);
            over.countDown();
          });
      clock.stuck().await();
      System.out.println("input:  a read has begun, and waits");
      input.close();
      over.await();
      System.out.println("input:  the close is back, and the read is over");
    }
  }

  private interface Work {
    void now() throws IOException;
  }

  private static void attempt(Work work) {
    try {
      work.now();
    } catch (IOException e) {
      System.out.println("        " + e.getMessage());
    }
  }
}
