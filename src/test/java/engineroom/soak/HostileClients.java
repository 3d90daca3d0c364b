package engineroom.soak;

import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that come, say half of something, or nothing, or too much, and leave. */
final class HostileClients {

  private static final int AT_ONCE = 50;
  private static final int PATIENCE = 10;
  private static final String[] SAYINGS = {
    "",
    "GET /x HT",
    "GET /x HTTP/1.1\r\nHost: h\r\n",
    "GET /x HTTP/1.1\r\n\r\n",
    "GET /echo?a=%ff HTTP/1.1\r\nConnection: keep-alive\r\n\r\nGET /x HTTP/1.1\r\n",
    "POST /x HTTP/1.1\r\nContent-Length: 1000000\r\n\r\nsome",
    "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfff\r\nsome",
    "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n",
    "\u0016\u0003\u0001\u0002\0\u0001\0",
    "GET /x HTTP/1.1\r\nA: " + "x".repeat(20_000),
    "\r\n\r\n\r\n"
  };

  private final InetSocketAddress address;
  private final AtomicLong left = new AtomicLong();
  private final AtomicLong came = new AtomicLong();

  HostileClients(InetSocketAddress address) {
    this.address = address;
  }

  /** So many visit, some of them at once. */
  void visit(long visits, long seed) throws InterruptedException {
    left.set(visits);
    CountDownLatch over = new CountDownLatch(AT_ONCE);
    SplittableRandom seeds = new SplittableRandom(seed);
    for (int i = 0; i < AT_ONCE; i++) {
      SplittableRandom random = seeds.split();
      Thread.startVirtualThread(
          () -> {
            while (left.getAndDecrement() > 0) {
              visit(random);
            }
            over.countDown();
          });
    }
    over.await();
  }

  long came() {
    return came.get();
  }

  private void visit(SplittableRandom random) {
    String saying = SAYINGS[random.nextInt(SAYINGS.length)];
    int said = random.nextInt(4) == 0 ? random.nextInt(saying.length() + 1) : saying.length();
    try (Socket client = new Socket(address.getAddress(), address.getPort())) {
      came.incrementAndGet();
      client.setSoTimeout(PATIENCE);
      client.setSoLinger(random.nextBoolean(), 0); // with a reset, or politely
      OutputStream out = client.getOutputStream();
      out.write(saying.substring(0, said).getBytes(StandardCharsets.ISO_8859_1));
      if (random.nextInt(4) == 0) {
        client.getInputStream().read(new byte[random.nextInt(100)]);
      }
    } catch (BindException | ConnectException full) {
      left.incrementAndGet(); // the machine has no port for it now: it comes again
      Thread.yield();
    } catch (SocketException | SocketTimeoutException answered) {
      // It has been refused, or waits for what does not come: it leaves in any case.
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
