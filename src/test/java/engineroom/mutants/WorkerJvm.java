package engineroom.mutants;

import engineroom.mutants.WorkerMessage.Answer;
import engineroom.mutants.WorkerMessage.Ending;
import engineroom.mutants.WorkerMessage.Loading;
import engineroom.mutants.WorkerMessage.Request;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A worker in a JVM of its own, which is replaced whenever a mutant has worn it out. */
final class WorkerJvm implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 120;
  private static final String END = "";

  private final List<Path> roots;
  private Process process;
  private BlockingQueue<String> lines;
  private int requests;

  WorkerJvm(List<Path> roots) {
    this.roots = roots;
  }

  /** How many requests this JVM has run; one that has run many holds what hung in it. */
  int requests() {
    return process == null ? 0 : requests;
  }

  /**
   * Runs a request; what a JVM leaves undone when it dies, another one does. It may die between two
   * tests, of what mutants before this one have left in it, or of what a test that is over has.
   * Where a second JVM in a row dies before it has told of a single test, and the test that was to
   * be next passes without the mutant, it dies of the mutant, and that test notices.
   *
   * @throws RedRun where it dies without the mutant as well
   */
  List<Answer> ask(Request asked) throws InterruptedException {
    List<Answer> answers = new ArrayList<>();
    Request request = asked;
    int hangs = asked.hangs();
    boolean barren = false;
    while (true) {
      List<Answer> some = askOnce(request);
      Answer last = some.removeLast();
      if (last.ending() == Ending.DONE) {
        answers.addAll(some);
        return answers;
      }
      if (some.isEmpty() && barren) {
        some.add(endedByTheMutant(request));
      }
      answers.addAll(some);
      barren = some.isEmpty();
      close();
      hangs -= (int) some.stream().filter(one -> one.ending() == Ending.HUNG).count();
      request = rest(request, answers, hangs);
      boolean noticed = answers.stream().anyMatch(one -> one.ending() != Ending.PASSED);
      if (hangs <= 0
          || request.one() && noticed
          || request.groups().stream().allMatch(List::isEmpty)) {
        return answers;
      }
    }
  }

  private Answer endedByTheMutant(Request request) throws InterruptedException {
    String next = request.groups().stream().flatMap(List::stream).findFirst().orElseThrow();
    long limit = request.limits().stream().flatMap(List::stream).findFirst().orElseThrow();
    close();
    Request unmutated =
        new Request("", List.of(List.of(next)), List.of(List.of(limit)), 1, true, Loading.FRESH);
    if (askOnce(unmutated).stream().noneMatch(one -> one.ending() == Ending.PASSED)) {
      throw new RedRun(
          "JVMs end before the first test, without a mutant too: the last was to try "
              + request.folder());
    }
    return new Answer(Ending.HUNG, next, "ended the JVM before it began", 0, List.of());
  }

  private static Request rest(Request request, List<Answer> answers, int hangs) {
    Set<String> told = new HashSet<>();
    answers.forEach(one -> told.add(one.test()));
    List<List<String>> groups = new ArrayList<>();
    List<List<Long>> limits = new ArrayList<>();
    for (int g = 0; g < request.groups().size(); g++) {
      groups.add(new ArrayList<>());
      limits.add(new ArrayList<>());
      for (int i = 0; i < request.groups().get(g).size(); i++) {
        if (!told.contains(request.groups().get(g).get(i))) {
          groups.get(g).add(request.groups().get(g).get(i));
          limits.get(g).add(request.limits().get(g).get(i));
        }
      }
    }
    return new Request(request.folder(), groups, limits, hangs, request.one(), request.loading());
  }

  /** All answers, the last of which tells of the run. */
  private List<Answer> askOnce(Request request) throws InterruptedException {
    start();
    List<Answer> answers = new ArrayList<>();
    String running = "";
    try {
      send(WorkerMessage.MAPPER.writeValueAsString(request));
    } catch (IOException e) {
      throw new UncheckedIOException("a worker does not listen", e);
    }
    requests++;
    while (true) {
      String line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (line == null || line.equals(END)) {
        if (!running.isEmpty()) {
          String why = line == null ? "kept the whole JVM busy" : "ended the JVM";
          answers.add(new Answer(Ending.HUNG, running, why, 0, List.of()));
        }
        answers.add(new Answer(Ending.SPENT, "", "", 0, List.of()));
        return answers;
      }
      Answer answer = WorkerMessage.MAPPER.readValue(line, Answer.class);
      switch (answer.ending()) {
        case BEGUN -> running = answer.test();
        case PASSED, FAILED, HUNG -> {
          answers.add(answer);
          running = "";
        }
        case DONE, SPENT -> {
          answers.add(answer);
          return answers;
        }
        case READY -> {}
      }
    }
  }

  private void start() throws InterruptedException {
    if (process != null && process.isAlive()) {
      return;
    }
    try {
      process =
          new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    requests = 0;
    BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    lines = heard;
    Process talking = process;
    Thread.ofPlatform().daemon().name("answers").start(() -> read(talking, heard));
    String first = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (first == null) {
      throw new RedRun("a worker JVM has not begun after " + PATIENCE_SECONDS + " seconds");
    }
    if (first.equals(END)) {
      throw new RedRun("a worker JVM has ended before it began: status " + process.waitFor());
    }
  }

  private static void read(Process process, BlockingQueue<String> lines) {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith("{")) { // the JVM itself may say a word before it ends
          lines.add(line);
        }
      }
    } catch (IOException e) {
      // The process is gone, and with it what it wanted to say.
    }
    lines.add(END);
  }

  private void send(String line) throws IOException {
    OutputStream to = process.getOutputStream();
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  private List<String> command() {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+EnableDynamicAgentLoading",
                "-Djdk.attach.allowAttachSelf=true",
                "-Xshare:off",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
    String path = System.getProperty("java.class.path");
    Arrays.stream(path.split(File.pathSeparator))
        .filter(one -> one.contains("mockito-core"))
        .findFirst()
        .ifPresent(jar -> command.add("-javaagent:" + jar));
    command.addAll(List.of("-cp", path, MutantWorker.class.getName()));
    roots.forEach(root -> command.add(root.toString()));
    return command;
  }

  @Override
  public void close() {
    if (process != null) {
      process.destroyForcibly();
      process = null;
    }
  }
}
