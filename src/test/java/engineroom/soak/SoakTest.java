package engineroom.soak;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.HttpDoor;
import engineroom.engine.Status;
import engineroom.engine.http.HttpServer;
import engineroom.engine.http.Request;
import engineroom.engine.http.Service;
import engineroom.testrun.PlantedFaults;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Long load: by default as much as takes a minute or two; by {@code -Dsoak.jobs=10000000
 * -Dsoak.connections=100000 -Dsoak.containers=100000} as much as the book tells of.
 */
@Tag("slow")
@Timeout(value = 2, unit = TimeUnit.HOURS)
class SoakTest {

  private static final long JOBS = Long.getLong("soak.jobs", 1_000_000);
  private static final long CONNECTIONS = Long.getLong("soak.connections", 20_000);
  private static final long CONTAINERS = Long.getLong("soak.containers", 5_000);
  private static final long SEED = Long.getLong("soak.seed", System.nanoTime());

  private static final int ROUNDS = 20;
  private static final int MORE_THREADS = 8;
  private static final int MORE_FILES = 8;
  private static final int LEAK = 256;
  private static final int LEAK_OF_A_DOOR = 8_192;
  private static final int SEEN = 4_000;

  private static final PlantedFaults PLANTED = new PlantedFaults("soak", "Load", command());

  private final LoadRecord record = new LoadRecord(command(), SEED);
  private final FlatHeap heap = new FlatHeap();

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
  void containersComeAndGoAndLeaveNothingBehind() throws Exception {
    ContainerMill mill = new ContainerMill(new Random(SEED));
    int threads = 0;
    for (int round = 0; round < ROUNDS; round++) {
      mill.run(CONTAINERS / ROUNDS);
      heap.measure();
      threads = round == 0 ? Machine.platformThreads() : threads;
    }
    assertThat(mill.left()).isZero();
    assertThat(heap.complaint()).isEmpty();
    assertThat(Machine.platformThreads() - threads).isLessThan(MORE_THREADS);
    record("containers", "containers made, run and removed", Map.of("containers", mill.made()));
  }

  @Test
  void aModelThatForgetsNothingIsNoticed() throws Exception {
    ContainerMill mill = new ContainerMill(new Random(SEED));
    heap.forget();
    for (int round = 0; round < ROUNDS; round++) {
      mill.runAndKeep(CONTAINERS / ROUNDS);
      heap.measure();
    }
    PLANTED.expect("a small docker that keeps its containers", heap.complaint().isPresent());
  }

  @AfterAll
  static void whatWasFoundIsRecorded() throws IOException {
    PLANTED.record();
  }

  private static Engine echoing() throws EngineException {
    Engine engine = new Engine();
    engine.logging = false;
    engine.register(
        "echo",
        job -> {
          job.printf("%s", String.join(" ", job.args));
          return Status.OK;
        });
    return engine;
  }

  private static InetSocketAddress anywhere() {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
  }

  @Test
  void hostileClientsLeaveNothingBehind() throws Exception {
    try (HttpServer server = HttpDoor.open(echoing(), anywhere())) {
      HostileClients clients = new HostileClients(server.address());
      assertThat(leftBehind(server, clients, CONNECTIONS)).as("seed %d", SEED).isEmpty();
      record("connections", "hostile clients at a door", Map.of("connections", clients.came()));
    }
  }

  /** What is there that was not before so many clients came and went. */
  private Optional<String> leftBehind(HttpServer server, HostileClients clients, long connections)
      throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    int threads = 0;
    int files = 0;
    for (int round = 0; round < ROUNDS; round++) {
      clients.visit(connections / ROUNDS, random.nextLong());
      assertThat(answer(server.address())).endsWith("\r\n\r\nhere");
      int filesNow = awaitFiles(round == 0 ? 0 : files + MORE_FILES);
      heap.measure();
      threads = round == 0 ? Machine.platformThreads() : threads;
      files = round == 0 ? filesNow : files;
      if (filesNow - files >= MORE_FILES) {
        return Optional.of((filesNow - files) + " more files are open");
      }
    }
    int more = Machine.platformThreads() - threads;
    return more < MORE_THREADS ? heap.complaint() : Optional.of(more + " more threads run");
  }

  /** What the door keeps is let go by closing what this gives. */
  private interface Leak {

    Closeable of(Request request) throws IOException;
  }

  private static final Leak BYTES =
      request -> {
        byte[] kept = new byte[LEAK_OF_A_DOOR];
        return () -> Arrays.fill(kept, (byte) 0);
      };

  private static final Leak FILES = request -> Files.newInputStream(Path.of("pom.xml"));

  private static final Leak THREADS =
      request -> {
        CountDownLatch end = new CountDownLatch(1);
        Thread.ofPlatform().daemon().start(() -> await(end));
        return end::countDown;
      };

  @Test
  void aDoorThatKeepsSomethingOfItsClientsIsNoticed() throws Exception {
    expectNoticed("a door that keeps bytes of every request", BYTES, 1, "the heap rises by");
    expectNoticed("a door that keeps a file open", FILES, 20, "more files are open");
    expectNoticed("a door that leaves a thread behind", THREADS, 40, "more threads run");
  }

  /** One request of so many leaks. */
  private void expectNoticed(String fault, Leak leak, int oneOf, String complaint)
      throws Exception {
    Queue<Closeable> kept = new ConcurrentLinkedQueue<>();
    AtomicLong requests = new AtomicLong();
    HttpDoor door = new HttpDoor(echoing());
    Service leaking =
        (request, reply) -> {
          if (requests.getAndIncrement() % oneOf == 0) {
            try {
              kept.add(leak.of(request));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
          door.serve(request, reply);
        };
    heap.forget();
    try (HttpServer server =
        HttpServer.open(anywhere(), leaking, System.getLogger("engineroom.soak"))) {
      Optional<String> noticed = leftBehind(server, new HostileClients(server.address()), SEEN);
      PLANTED.expect(fault, noticed.filter(told -> told.contains(complaint)).isPresent());
    } finally {
      for (Closeable one : kept) {
        one.close();
      }
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
    JobAccount lost = new JobAccount();
    lost.asked.increment();
    PLANTED.expect("a run that nobody knows the end of", !lost.complaint(0).isEmpty());
    PLANTED.expect("256 bytes kept of every job", heap.complaint().isPresent());
    assertThat(leak).hasSize(2_000 * ROUNDS);
  }

  private void record(String name, String what, Map<String, Long> numbers) throws IOException {
    Map<String, Long> all = new TreeMap<>(numbers);
    all.put("rise of the heap, bytes", Math.max(0, heap.rise()));
    record.take(name, what, all);
  }

  private static String command() {
    return "mvn -Pproof -Dtest=SoakTest -Dsoak.jobs=%d -Dsoak.connections=%d -Dsoak.containers=%d"
        .formatted(JOBS, CONNECTIONS, CONTAINERS);
  }
}
