package engineroom.soak;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.record.Calibration;
import engineroom.book.record.RecordFolder;
import engineroom.book.record.Soak;
import engineroom.engine.Engine;
import engineroom.engine.HttpDoor;
import engineroom.engine.Status;
import engineroom.engine.http.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Long load: by default as much as takes a minute or two; by {@code -Dsoak.jobs=10000000
 * -Dsoak.connections=100000} as much as the book tells of.
 */
@Tag("slow")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class SoakTest {

  private static final long JOBS = Long.getLong("soak.jobs", 1_000_000);
  private static final long CONNECTIONS = Long.getLong("soak.connections", 20_000);
  private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

  private static final int ROUNDS = 20;
  private static final int MORE_THREADS = 8;
  private static final int MORE_FILES = 8;
  private static final int LEAK = 256;

  private final Instant start = Instant.now();
  private final FlatHeap heap = new FlatHeap();
  private final RecordFolder<Soak> soaks = RecordFolder.soaks(Path.of("chapters/results"));

  @Test
  void jobsAndAShutdownInTheirMidstAddUp() throws Exception {
    System.out.println("soak.seed=" + SEED);
    SplittableRandom random = new SplittableRandom(SEED);
    JobAccount account = new JobAccount();
    long callbacks = 0;
    int threads = 0;
    for (int round = 0; round < ROUNDS; round++) {
      JobCrowd crowd = new JobCrowd(account);
      long jobs = JOBS / ROUNDS;
      crowd.run(jobs, random.nextLong(jobs / 2, jobs), random.nextLong());
      callbacks += crowd.callbacks();
      heap.measure();
      threads = round == 0 ? Machine.platformThreads() : threads;
      assertThat(account.complaint(callbacks)).as("seed %d", SEED).isEmpty();
    }
    assertThat(heap.complaint()).isEmpty();
    assertThat(Machine.platformThreads() - threads).isLessThan(MORE_THREADS);
    record("jobs", "jobs by 1,000 virtual threads, and 20 shutdowns", account.numbers());
  }

  @Test
  void hostileClientsLeaveNothingBehind() throws Exception {
    Engine engine = new Engine();
    engine.logging = false;
    engine.register(
        "echo",
        job -> {
          job.printf("%s", String.join(" ", job.args));
          return Status.OK;
        });
    InetSocketAddress anywhere = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (HttpServer server = HttpDoor.open(engine, anywhere)) {
      HostileClients clients = new HostileClients(server.address());
      SplittableRandom random = new SplittableRandom(SEED);
      int threads = 0;
      int files = 0;
      for (int round = 0; round < ROUNDS; round++) {
        clients.visit(CONNECTIONS / ROUNDS, random.nextLong());
        assertThat(answer(server.address())).endsWith("\r\n\r\nhere");
        int filesNow = awaitFiles(round == 0 ? 0 : files + MORE_FILES);
        heap.measure();
        threads = round == 0 ? Machine.platformThreads() : threads;
        files = round == 0 ? filesNow : files;
        assertThat(filesNow - files).as("files, seed %d", SEED).isLessThan(MORE_FILES);
      }
      assertThat(heap.complaint()).isEmpty();
      assertThat(Machine.platformThreads() - threads).isLessThan(MORE_THREADS);
      record("connections", "hostile clients at a door", Map.of("connections", clients.came()));
    }
  }

  /** Clients that have left are let go a little later. */
  private static int awaitFiles(int most) throws InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(most == 0 ? 2 : 10));
    while (Machine.openFiles() > most && Instant.now().isBefore(deadline)) {
      Thread.sleep(20);
    }
    return Machine.openFiles();
  }

  private static String answer(InetSocketAddress address) throws IOException {
    try (Socket client = new Socket(address.getAddress(), address.getPort())) {
      client
          .getOutputStream()
          .write("GET /echo?a=here HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void aLeakAndALostRunAreNoticed() throws IOException {
    List<byte[]> leak = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (int job = 0; job < 2_000; job++) {
        leak.add(new byte[LEAK]);
      }
      heap.measure();
    }
    boolean found = heap.complaint().isPresent();
    JobAccount lost = new JobAccount();
    lost.asked.increment();
    boolean noticed = !lost.complaint(0).isEmpty();
    if (Boolean.getBoolean("accept.calibration")) {
      RecordFolder.calibrations(Path.of("chapters/results"))
          .write(
              "soak", Calibration.today("Soak", 2, (found ? 1 : 0) + (noticed ? 1 : 0), command()));
    }
    assertThat(noticed).as("a run that nobody knows the end of").isTrue();
    assertThat(found).as("%d bytes kept of every job", LEAK).isTrue();
    assertThat(leak).hasSize(2_000 * ROUNDS);
  }

  private void record(String name, String what, Map<String, Long> numbers) throws IOException {
    Map<String, Long> all = new TreeMap<>(numbers);
    all.put("rise of the heap, bytes", Math.max(0, heap.rise()));
    long seconds = Duration.between(start, Instant.now()).toSeconds();
    System.out.println(name + ", " + seconds + " s: " + all);
    if (Boolean.getBoolean("accept.soak")) {
      soaks.write(
          name,
          new Soak(
              what,
              Machine.described(),
              LocalDate.now().toString(),
              command(),
              SEED,
              seconds,
              all));
    }
  }

  private static String command() {
    return "mvn -Pproof -Dtest=SoakTest -Dsoak.jobs=%d -Dsoak.connections=%d"
        .formatted(JOBS, CONNECTIONS);
  }
}
