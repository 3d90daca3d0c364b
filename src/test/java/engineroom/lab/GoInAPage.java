package engineroom.lab;

import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import engineroom.engine.go.WaitGroup;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A program for JVM and page alike, which makes use of each thing that the port has of Go.
 *
 * <p>What it prints depends on the order in which threads go on only where the port fixes that
 * order.
 */
final class GoInAPage {

  private static final Goroutines THREADS = body -> new Thread(body).start();
  private static final Clock CLOCK = new CooperativeClock(THREADS);

  private GoInAPage() {}

  public static void main(String[] args) throws IOException {
    aWaitGroupWaitsForAll();
    aSignalLetsGoOn();
    theEarlierOfTwoSignalsWins();
    aPipeHandsOver();
  }

  private static void aWaitGroupWaitsForAll() {
    WaitGroup running = new WaitGroup();
    int[] sum = new int[1];
    for (int i = 1; i <= 3; i++) {
      int mine = i;
      running.add(1);
      THREADS.go(
          () -> {
            CLOCK.sleep(Duration.ofMillis(mine));
            synchronized (sum) {
              sum[0] += mine;
            }
            running.done();
          });
    }
    running.await();
    synchronized (sum) {
      System.out.println("wait group: " + sum[0]);
    }
    try {
      running.done();
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
  }

  private static void aSignalLetsGoOn() {
    Signal asked = new Signal();
    Signal answered = new Signal();
    THREADS.go(
        () -> {
          asked.await();
          System.out.println("asked: " + asked.hasFired());
          answered.fire();
        });
    System.out.println("asked: " + asked.hasFired());
    asked.fire();
    answered.await();
    System.out.println("answered: " + answered.hasFired());
  }

  private static void theEarlierOfTwoSignalsWins() {
    long before = CLOCK.now();
    Signal soon = CLOCK.after(Duration.ofMillis(20));
    Signal late = CLOCK.after(Duration.ofSeconds(2));
    Signal.awaitEither(soon, late);
    boolean waited = CLOCK.now() - before >= 15_000_000;
    System.out.println("soon: " + soon.hasFired() + ", late: " + late.hasFired());
    System.out.println("waited: " + waited);
  }

  private static void aPipeHandsOver() throws IOException {
    Pipe pipe = new Pipe();
    THREADS.go(
        () -> {
          try (OutputStream end = pipe.writeEnd()) {
            end.write("first\n".getBytes(StandardCharsets.UTF_8));
            end.write("zweitens: ü, 三\n".getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            System.out.println("not written: " + e.getMessage());
          }
        });
    byte[] read = new byte[100];
    int length = 0;
    for (int taken = 0; taken >= 0; taken = pipe.readEnd().read(read, length, 4)) {
      length += taken;
    }
    System.out.print(new String(read, 0, length, StandardCharsets.UTF_8));
    pipe.readEnd().closeWith(new IOException("enough"));
    try {
      pipe.writeEnd().write(1);
    } catch (IOException e) {
      System.out.println("not written: " + e.getMessage());
    }
  }
}
