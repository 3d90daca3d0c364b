package engineroom.classroom.worker;

import engineroom.classroom.course.BehaviourTest;
import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.RecordedScripts;
import engineroom.classroom.course.ScriptCases;
import engineroom.classroom.course.SealedText;
import engineroom.classroom.course.StepMethod;
import engineroom.classroom.judge.message.JudgedEngine;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import engineroom.files.Mistake;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compiles, tests and plays on request, until its standard input ends. */
public final class Worker {

  private static final int RUNS = 60;

  /** How many times as long as a test the compiler may take. */
  private static final int COMPILING = 4;

  private static final String BUSY =
      "the compiler does not come to an end with its sources: they are no engine";
  private static final String DEEP =
      "its sources nest deeper than the compiler can follow: they are no engine";
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:\\w+\\s+)*class\\s+(\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");

  private final CourseFolder course;
  private final EventChannel channel;
  private final PrintedOutput printed;
  private final TestWatchdog watchdog;
  private final List<StepMethod> members;
  private final List<BehaviourTest> tests;
  private final RecordedScripts scripts;
  private final EngineCompiler compiler;
  private final ClassLoader library;
  private int runs;

  private Worker(CourseFolder course, EventChannel channel, PrintedOutput printed)
      throws IOException {
    this.course = course;
    this.channel = channel;
    this.printed = printed;
    this.watchdog = new TestWatchdog(channel);
    this.members = course.readMembers();
    this.tests = course.readTests();
    this.scripts = new RecordedScripts(course.replays());
    this.compiler = new EngineCompiler(List.of(course.library(), course.judging()));
    this.library = RunClasses.library(course.library());
  }

  /**
   * Starts a worker.
   *
   * @param args the course's folder
   */
  public static void main(String[] args) throws IOException {
    InputStream in = System.in;
    PrintStream out = System.out;
    PrintedOutput printed = new PrintedOutput();
    System.setIn(InputStream.nullInputStream());
    System.setOut(printed.stream());
    System.setErr(
        new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    LogManager.getLogManager().reset(); // what engines log is the tests' business
    BufferedReader requests = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    EventChannel channel = new EventChannel(out, requests.readLine());
    Worker worker = new Worker(new CourseFolder(Path.of(args[0])), channel, printed);
    worker.watchdog.start();
    channel.tell(new WorkerEvent.Ready());
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      worker.answer(line);
    }
    Runtime.getRuntime().halt(0); // whatever threads the student's code has left
  }

  private void answer(String line) {
    printed.clear();
    try {
      judge(WorkerRequest.parse(line));
    } catch (UnusableEngine e) {
      channel.tell(new WorkerEvent.Refused(e.getMessage()));
    } catch (IOException e) {
      channel.tell(new WorkerEvent.Refused("cannot read the workspace: " + e));
    } catch (Throwable e) { // what goes wrong here must be seen there
      channel.tell(new WorkerEvent.Refused("a fault of the judge itself: " + stack(e)));
      channel.tell(new WorkerEvent.Spent());
    }
    if (printed.count() > 0) {
      channel.tell(new WorkerEvent.Printed(printed.count(), printed.text()));
    }
    if (++runs >= RUNS) {
      channel.tell(new WorkerEvent.Spent());
    }
    channel.tell(new WorkerEvent.Done());
  }

  private static String stack(Throwable thrown) {
    StringWriter text = new StringWriter();
    try {
      thrown.printStackTrace(new PrintWriter(text));
    } catch (Throwable e) { // a student's class may have its own way to print
      return ThrownWords.text(thrown);
    }
    return text.toString();
  }

  private void judge(WorkerRequest request) throws IOException, UnusableEngine {
    watchdog.limit(COMPILING * request.limit());
    watchdog.begin((why, stacks) -> new WorkerEvent.Refused(BUSY));
    EngineSources sources;
    Optional<Map<String, byte[]>> compiled;
    try {
      sources = sources(request.engine());
      compiled = compiler.compile(sources, written(request), channel);
    } catch (StackOverflowError e) {
      throw new UnusableEngine(DEEP);
    } catch (IllegalStateException e) { // so the compiler wraps what its parser dies of
      if (e.getCause() instanceof StackOverflowError) {
        throw new UnusableEngine(DEEP);
      }
      throw e;
    } finally {
      watchdog.end();
    }
    watchdog.limit(request.limit());
    if (compiled.isEmpty()) {
      return;
    }
    Map<String, byte[]> classes = compiled.get();
    List<Reach> refused = RefusedCalls.in(classes);
    if (refused.isEmpty() && request.engine() instanceof JudgedEngine.OfStudent) {
      refused = AllowedClasses.tooFar(classes, sources.written(), course.judging());
    }
    if (!refused.isEmpty()) {
      for (Reach one : refused) {
        channel.tell(new WorkerEvent.ReachedTooFar(one.asError(sources.written())));
      }
      throw new UnusableEngine(refused.getFirst().sentence());
    }
    LeftoverThreads leftovers = new LeftoverThreads();
    RunClasses run = new RunClasses(library, classes, course.judging());
    Set<String> wanted = tests(request);
    if (!wanted.isEmpty()) {
      test(run, wanted, new FailurePlaces(sources));
    }
    new CaseRun(channel, watchdog, scripts, budget(request)).play(run, cases(request));
    leftovers.tell(channel);
  }

  private void test(RunClasses run, Set<String> wanted, FailurePlaces places)
      throws UnusableEngine {
    try {
      new TestRun(channel, watchdog, places).run(run, wanted);
    } catch (Error e) { // some that JUnit hands on, whoever has thrown them
      watchdog.giveUp(ThrownWords.text(e) + " ended the tests");
      throw e;
    }
  }

  private EngineSources sources(JudgedEngine engine) throws IOException, UnusableEngine {
    return switch (engine) {
      case JudgedEngine.OfStudent student -> {
        EngineSources sources = EngineSources.of(student.workspace(), course, channel);
        sources.fill(members, student.filled(), channel);
        yield sources;
      }
      case JudgedEngine.OfPort port -> {
        EngineSources sources = EngineSources.ofThePort(course);
        if (port.variant().isPresent()) {
          sources.replace(parsed(port.variant().get()));
        }
        yield sources;
      }
    };
  }

  private static String typeIn(String source) throws UnusableEngine {
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new UnusableEngine("there is no class in your test");
    }
    Matcher folder = PACKAGE.matcher(source);
    return (folder.find() ? folder.group(1) + "." : "") + type.group(1);
  }

  private static CodeVariant parsed(Path file) throws IOException, UnusableEngine {
    try {
      return CodeVariant.parse(file.getFileName().toString(), SealedText.read(file));
    } catch (Mistake e) {
      throw new UnusableEngine(file.getFileName() + ": " + e.told());
    }
  }

  private static Map<String, String> written(WorkerRequest request) throws IOException {
    return request instanceof WorkerRequest.Hunt hunt
        ? Map.of(hunt.test().getFileName().toString(), Files.readString(hunt.test()))
        : Map.of();
  }

  private Set<String> tests(WorkerRequest request) throws IOException, UnusableEngine {
    return switch (request) {
      case WorkerRequest.Replays replays -> Set.of();
      case WorkerRequest.Hunt hunt -> Set.of(typeIn(Files.readString(hunt.test())));
      case WorkerRequest.Behaviours wanted ->
          tests.stream()
              .filter(test -> wanted.behaviours().contains(test.behaviour()))
              .map(test -> test.type() + "#" + test.method())
              .filter(test -> !wanted.skipped().contains(test))
              .collect(Collectors.toCollection(LinkedHashSet::new));
    };
  }

  /** A verdict's cases take some tenths of a second, and all that there are some seconds. */
  private static Duration budget(WorkerRequest request) {
    return Duration.ofMillis(request.limit() * (request instanceof WorkerRequest.Replays ? 24 : 4));
  }

  private List<ScriptCases> cases(WorkerRequest request) {
    return switch (request) {
      case WorkerRequest.Replays replays -> scripts.all();
      case WorkerRequest.Hunt hunt -> List.of();
      case WorkerRequest.Behaviours wanted -> wanted.cases();
    };
  }
}
