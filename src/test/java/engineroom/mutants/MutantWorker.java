package engineroom.mutants;

import engineroom.mutants.WorkerMessage.Answer;
import engineroom.mutants.WorkerMessage.Ending;
import engineroom.mutants.WorkerMessage.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** Runs tests on mutants, one request after the other, until its standard input ends. */
final class MutantWorker {

  private static final long LOOK_MILLIS = 100;

  private final List<Path> roots;
  private final PrintStream answers;
  private final WarmClasses warm;

  private MutantWorker(List<Path> roots, PrintStream answers) {
    this.roots = roots;
    this.answers = answers;
    this.warm = new WarmClasses(roots);
  }

  /**
   * Starts a worker.
   *
   * @param args the folders with the classes of the port and of the tests
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    PrintStream out = System.out;
    InputStream in = System.in;
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), true));
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), true));
    LogManager.getLogManager().reset(); // what engines log is the tests' business
    MutantWorker worker = new MutantWorker(Arrays.stream(args).map(Path::of).toList(), out);
    worker.tell(new Answer(Ending.READY, "", "", 0, List.of()));
    BufferedReader requests = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      boolean spent = worker.run(WorkerMessage.MAPPER.readValue(line, Request.class));
      worker.tell(new Answer(spent ? Ending.SPENT : Ending.DONE, "", "", 0, List.of()));
    }
    Runtime.getRuntime().halt(0); // whatever threads the mutants have left
  }

  private void tell(Answer answer) {
    synchronized (answers) {
      answers.print(WorkerMessage.MAPPER.writeValueAsString(answer) + "\n");
      answers.flush();
    }
  }

  private boolean run(Request request) throws IOException, InterruptedException {
    Map<String, byte[]> mutated = mutated(request.folder());
    return switch (request.loading()) {
      case PROBED -> run(request, new MutantClasses(mutated, roots, true));
      case FRESH -> run(request, new MutantClasses(mutated, roots, false));
      case WARM -> {
        boolean spent = run(request, warm.with(mutated));
        warm.restore();
        yield spent;
      }
    };
  }

  /** Gives true where this JVM is of no more use. */
  private boolean run(Request request, ClassLoader classes) throws InterruptedException {
    int hangs = 0;
    for (int group = 0; group < request.groups().size(); group++) {
      Map<String, Long> left = new LinkedHashMap<>();
      for (int i = 0; i < request.groups().get(group).size(); i++) {
        left.put(request.groups().get(group).get(i), request.limits().get(group).get(i));
      }
      while (!left.isEmpty()) {
        TrialRun run = new TrialRun(classes, List.copyOf(left.keySet()), request, this::tell);
        run.start();
        String hung = run.await(test -> left.getOrDefault(test, Long.MAX_VALUE));
        if (hung == null && request.one() && run.hasFailed()) {
          return false;
        }
        if (hung == null) {
          break;
        }
        warm.drop();
        left.keySet().removeAll(run.ended());
        long limit = left.remove(hung);
        tell(
            new Answer(Ending.HUNG, hung, "did not end within " + limit + " ms", limit, List.of()));
        if (isBusy()) {
          return true;
        }
        if (++hangs >= request.hangs() || request.one()) {
          return false;
        }
      }
    }
    return false;
  }

  private static Map<String, byte[]> mutated(String folder) throws IOException {
    Map<String, byte[]> classes = new HashMap<>();
    if (!folder.isEmpty()) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
          String name = file.getFileName().toString().replaceFirst("\\.class$", "");
          classes.put(name, Files.readAllBytes(file));
        }
      }
    }
    return classes;
  }

  /** True where what hangs takes time from the tests to come. */
  private static boolean isBusy() throws InterruptedException {
    long before = cpuNanos();
    Thread.sleep(LOOK_MILLIS);
    return cpuNanos() - before > LOOK_MILLIS * 1_000_000 / 4;
  }

  private static long cpuNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }
}
