package engineroom.classroom.worker;

import engineroom.classroom.answer.Answer;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.Member;
import engineroom.classroom.course.Shown;
import engineroom.classroom.wire.Event;
import engineroom.classroom.wire.Request;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compiles and tests on request, until its standard input ends. */
public final class Worker {

  private static final int RUNS = 60;
  private static final Pattern TYPE = Pattern.compile("(?m)^(?:\\w+\\s+)*class\\s+(\\w+)");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package\\s+([\\w.]+)\\s*;");

  private final CourseFolder course;
  private final Channel channel;
  private final Printed printed;
  private final Watchdog watchdog;
  private final List<Member> members;
  private final List<Shown> tests;
  private final Compiler compiler;
  private final ClassLoader library;
  private int runs;

  private Worker(CourseFolder course, Channel channel, Printed printed) throws IOException {
    this.course = course;
    this.channel = channel;
    this.printed = printed;
    this.watchdog = new Watchdog(channel);
    this.members = course.readMembers();
    this.tests = course.readTests();
    this.compiler = new Compiler(List.of(course.library(), course.judging()));
    this.library = Classes.library(course.library());
  }

  /**
   * Starts a worker.
   *
   * @param args the course's folder
   */
  public static void main(String[] args) throws IOException {
    InputStream in = System.in;
    PrintStream out = System.out;
    Printed printed = new Printed();
    System.setIn(InputStream.nullInputStream());
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    System.setErr(
        new PrintStream(java.io.OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
    LogManager.getLogManager().reset(); // what engines log is the tests' business
    BufferedReader requests = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    Channel channel = new Channel(out, requests.readLine());
    Worker worker = new Worker(new CourseFolder(Path.of(args[0])), channel, printed);
    worker.watchdog.start();
    channel.tell(Event.READY);
    for (String line = requests.readLine(); line != null; line = requests.readLine()) {
      worker.answer(Request.parse(line));
    }
    Runtime.getRuntime().halt(0); // whatever threads the student's code has left
  }

  private void answer(Request request) {
    printed.clear();
    watchdog.limit(request.limit());
    try {
      judge(request);
    } catch (Unusable e) {
      channel.tell(Event.REFUSED, e.getMessage());
    } catch (IOException e) {
      channel.tell(Event.REFUSED, "cannot read the workspace: " + e);
    } catch (Throwable e) { // what goes wrong here must be seen there
      channel.tell(Event.REFUSED, "a fault of the judge itself: " + Run.stack(e));
      channel.tell(Event.SPENT, "");
    }
    if (printed.count() > 0) {
      channel.tell(Event.PRINTED, String.valueOf(printed.count()), printed.text());
    }
    if (++runs >= RUNS) {
      channel.tell(Event.SPENT, "");
    }
    channel.tell(Event.DONE);
  }

  private void judge(Request request) throws IOException, Unusable {
    long start = System.nanoTime();
    Sources sources =
        request.engine().isEmpty()
            ? Sources.ofThePort(course)
            : Sources.of(Path.of(request.engine()), course, channel);
    if (!request.answer().isEmpty()) {
      Path file = Path.of(request.answer());
      sources.replace(parsed(file));
    }
    if (!request.engine().isEmpty()) {
      sources.fill(members, request.fill(), channel);
    }
    Map<String, byte[]> classes = compiler.compile(sources, written(request), channel);
    if (classes == null) {
      return;
    }
    Optional<String> refused = RefusedCalls.in(classes);
    if (refused.isPresent()) {
      throw new Unusable(refused.get());
    }
    if (!request.engine().isEmpty()) {
      Optional<String> tooFar = Reach.tooFar(classes);
      if (tooFar.isPresent()) {
        throw new Unusable(tooFar.get());
      }
    }
    long millis = (System.nanoTime() - start) / 1_000_000;
    channel.tell(Event.COMPILED, String.valueOf(millis));
    Leftovers leftovers = new Leftovers();
    new Run(channel, watchdog, new Places(sources))
        .run(new Classes(library, classes, course.judging()), tests(request));
    leftovers.tell(channel);
  }

  private static String typeIn(String source) throws Unusable {
    Matcher type = TYPE.matcher(source);
    if (!type.find()) {
      throw new Unusable("there is no class in your test");
    }
    Matcher folder = PACKAGE.matcher(source);
    return (folder.find() ? folder.group(1) + "." : "") + type.group(1);
  }

  private static Answer parsed(Path file) throws IOException, Unusable {
    try {
      return Answer.parse(file.getFileName().toString(), Files.readString(file));
    } catch (IllegalArgumentException e) {
      throw new Unusable(file.getFileName() + ": " + e.getMessage());
    }
  }

  private static Map<String, String> written(Request request) throws IOException {
    if (!request.what().equals(Request.HUNT)) {
      return Map.of();
    }
    Path file = Path.of(request.names().getFirst());
    return Map.of(file.getFileName().toString(), Files.readString(file));
  }

  private Set<String> tests(Request request) throws IOException, Unusable {
    return switch (request.what()) {
      case Request.REPLAYS -> Set.of("engineroom.replay.RecordedReplaysTest");
      case Request.HUNT -> Set.of(typeIn(Files.readString(Path.of(request.names().getFirst()))));
      default -> {
        Set<String> wanted = new LinkedHashSet<>();
        tests.stream()
            .filter(test -> request.names().contains(test.behaviour()))
            .map(test -> test.type() + "#" + test.method())
            .filter(test -> !request.skipped().contains(test))
            .forEach(wanted::add);
        yield wanted;
      }
    };
  }
}
