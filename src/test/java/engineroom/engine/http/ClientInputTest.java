package engineroom.engine.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ClientInputTest {

  private final Sender client = new Sender();
  private final List<Thread> threads = new ArrayList<>();
  private final ClientInput input = new ClientInput(client, this::thread);

  /** A client whose every piece is taken by a read of its own. */
  private static final class Sender extends InputStream {
    private static final String END = "";

    private final SynchronousQueue<String> pieces = new SynchronousQueue<>();
    private final AtomicInteger readers = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();

    void send(String piece) throws InterruptedException {
      pieces.put(piece);
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
      reads.incrementAndGet();
      assertThat(readers.incrementAndGet()).isEqualTo(1);
      try {
        byte[] piece = pieces.take().getBytes(ISO_8859_1);
        System.arraycopy(piece, 0, into, from, piece.length);
        return piece.length == 0 ? -1 : piece.length;
      } catch (InterruptedException e) {
        throw new IOException(e);
      } finally {
        readers.decrementAndGet();
      }
    }
  }

  private Thread thread(Runnable task) {
    Thread thread = Thread.ofVirtual().unstarted(task);
    threads.add(thread);
    return thread;
  }

  /** Reads on another thread, and gives what that gets once it is there. */
  private CompletableFuture<String> readBeside() {
    CompletableFuture<String> got = new CompletableFuture<>();
    thread(
            () -> {
              byte[] some = new byte[9];
              try {
                got.complete(new String(some, 0, input.read(some), ISO_8859_1));
              } catch (IOException e) {
                got.completeExceptionally(e);
              }
            })
        .start();
    return got;
  }

  /** Waits until the last thread that was started waits, and so many are reading the client. */
  private void awaitThatItWaits(int readers) {
    Thread last = threads.getLast();
    while (client.readers.get() != readers || last.getState() != Thread.State.WAITING) {
      Thread.onSpinWait();
    }
  }

  @RepeatedTest(200)
  void whoeverWaitsForTheEndIsToldOfAnEndOfOurOwn() throws IOException {
    ClientInput closed = new ClientInput(new Pipe().readEnd(), this::thread);
    Signal gone = new Signal();

    closed.watchFor(gone);
    closed.close(); // be it before the first read has begun

    assertThat(gone.hasFired()).isTrue();
  }

  @Test
  void whoeverBeginsToWaitAfterTheEndIsToldAtOnce() throws IOException {
    input.close();
    Signal gone = new Signal();

    input.watchFor(gone);

    assertThat(gone.hasFired()).isTrue();
  }

  @Test
  void aSecondReaderWaitsForTheFirst() throws Exception {
    CompletableFuture<String> first = readBeside();
    awaitThatItWaits(1);
    CompletableFuture<String> second = readBeside();
    awaitThatItWaits(1);
    assertThat(client.reads).hasValue(1);

    client.send("one");
    client.send("two");

    assertThat(first.get()).isEqualTo("one");
    assertThat(second.get()).isEqualTo("two");
  }

  @Test
  void whoeverReadsAheadWaitsForWhoeverReadsAndReadsNoMoreThanIsTaken() throws Exception {
    CompletableFuture<String> first = readBeside();
    awaitThatItWaits(1);
    input.watchFor(new Signal());
    awaitThatItWaits(1);
    assertThat(client.reads).hasValue(1);

    client.send("one");
    assertThat(first.get()).isEqualTo("one");
    client.send("ab"); // is read ahead
    awaitThatItWaits(0);
    assertThat(input.read()).isEqualTo('a');
    input.close();

    threads.getLast().join();
    assertThat(client.reads).as("nothing was read behind what waits").hasValue(2);
    assertThat(input.read()).isEqualTo('b');
    assertThat(input.read()).isEqualTo(-1);
  }

  @Test
  void whatIsReadAheadIsThereForWhoeverWaitedBefore() throws Exception {
    Signal gone = new Signal();
    input.watchFor(gone);
    awaitThatItWaits(1);
    CompletableFuture<String> reader = readBeside();
    awaitThatItWaits(1);
    client.send("one");

    assertThat(reader.get()).isEqualTo("one");
    assertThat(gone.hasFired()).isFalse();
    client.send(Sender.END);
    gone.await();
  }

  @Test
  void aByteHasNoSign() throws Exception {
    input.watchFor(new Signal());
    client.send("\u00ff");

    assertThat(input.read()).isEqualTo(0xff);
    client.send(Sender.END);
    assertThat(input.read()).isEqualTo(-1);
  }

  @Test
  void whoeverIsInterruptedWaitsForNothing() {
    input.watchFor(new Signal());

    Thread.currentThread().interrupt();
    assertThatThrownBy(input::read).isInstanceOf(InterruptedIOException.class);

    assertThat(Thread.interrupted()).as("and stays interrupted").isTrue();
  }
}
