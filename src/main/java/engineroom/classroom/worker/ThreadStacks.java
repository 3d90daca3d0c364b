package engineroom.classroom.worker;

import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stacks of all threads that are in the engine, virtual ones too, cut down to what a student
 * can do something about.
 */
final class ThreadStacks {

  private static final int MOST = 5;
  private static final int MOST_LINES = 12;
  private static final Pattern FRAME =
      Pattern.compile(
          "(?:\\w+(?:\\.\\w+)*//|\\w+/|run//)*(engineroom\\.(?!classroom)[\\w.$]+)\\((.*)\\)");

  private final List<Stack> stacks;

  /** One thread: its name, what it does, and its lines, innermost first. */
  record Stack(String thread, boolean waits, List<String> lines) {}

  private ThreadStacks(List<Stack> stacks) {
    this.stacks = stacks;
  }

  /** The stacks of this moment. */
  static ThreadStacks now() {
    try (TemporaryFolder folder = TemporaryFolder.create("engine-room-stacks-")) {
      Path file = folder.path().resolve("threads.txt");
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(file.toString(), ThreadDumpFormat.TEXT_PLAIN);
      return of(Files.readString(file));
    } catch (IOException e) {
      return new ThreadStacks(List.of());
    }
  }

  /** Reads a thread dump as the JDK writes it. */
  static ThreadStacks of(String dump) {
    List<Stack> stacks = new ArrayList<>();
    for (String block : dump.split("\\R\\s*\\R")) {
      List<String> lines = block.lines().map(String::strip).toList();
      if (!lines.isEmpty() && lines.getFirst().startsWith("#")) {
        Stack stack = stack(lines);
        if (stack.lines().stream().anyMatch(line -> line.startsWith("engine"))) {
          stacks.add(stack);
        }
      }
    }
    return new ThreadStacks(stacks);
  }

  private static Stack stack(List<String> lines) {
    boolean waits = false;
    List<String> kept = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      Matcher frame = FRAME.matcher(line.replaceFirst("^at ", ""));
      if (line.startsWith("- ")) {
        waits |= line.startsWith("- waiting") || line.startsWith("- parking");
        kept.add("  " + line);
      } else if (frame.find()) {
        boolean own = FailurePlaces.isEngine(frame.group(1).replaceFirst("\\.[^.]*$", ""));
        String method = frame.group(1).replaceFirst("^engineroom\\.(?:[a-z]\\w*\\.)*", "");
        kept.add((own ? "engine  " : "        ") + method + " (" + frame.group(2) + ")");
      } else if (kept.isEmpty()
          && line.matches(".*(Object\\.wait|LockSupport\\.park|Thread\\.sleep|Unsafe\\.park).*")) {
        waits = true;
      }
    }
    String thread = lines.getFirst().replaceFirst("^#\\d+ \"([^\"]*)\".*$", "$1");
    boolean waiting =
        waits || lines.getFirst().matches(".*\\b(WAITING|BLOCKED|TIMED_WAITING)\\b.*");
    return new Stack(thread.isBlank() ? "a virtual thread" : thread, waiting, kept);
  }

  /** What is the matter, as far as the stacks tell. */
  String guess() {
    if (stacks.isEmpty()) {
      return "no thread is in the engine: a test waits for something that never comes";
    }
    boolean runs = stacks.stream().anyMatch(stack -> !stack.waits());
    return runs
        ? "a thread runs on and on: look for a loop that does not end"
        : "all threads of the engine wait: look for a signal or a lock that nobody gives";
  }

  /** The stacks, line by line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Stack stack : stacks.subList(0, Math.min(MOST, stacks.size()))) {
      lines.add((stack.waits() ? "waits: " : "runs: ") + stack.thread());
      stack.lines().stream()
          .limit(MOST_LINES)
          .forEach(line -> lines.add("    " + line.replaceFirst("^engine  ", "").strip()));
    }
    return lines;
  }
}
