package engineroom.bench.run;

import com.sun.management.OperatingSystemMXBean;
import engineroom.book.measure.Machine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Asks the machine what it is and what it is doing. */
final class ThisMachine {

  private static final long WATCHED_MILLIS = 3000;
  private static final int MOST_LOOKS = 20;
  private static final long MEBIBYTE = 1024 * 1024;

  private final OperatingSystemMXBean system =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /**
   * Watches the machine while this program does nothing: for a moment, and for up to a minute more
   * where it is quiet and only its load average remembers, say, the build of the benchmarks.
   */
  Conditions conditions() throws InterruptedException {
    Conditions seen = look();
    for (int more = 0; more < MOST_LOOKS && seen.isSettling(); more++) {
      seen = look();
    }
    return seen;
  }

  private Conditions look() throws InterruptedException {
    system.getCpuLoad(); // the next answer is about the time since this one
    Thread.sleep(WATCHED_MILLIS);
    return new Conditions(
        system.getAvailableProcessors(),
        system.getSystemLoadAverage(),
        Math.max(0, system.getCpuLoad()),
        Path.of("/sys/class/power_supply"));
  }

  /** The machine, for those who read the results. */
  Machine describe(Settings settings, Conditions conditions, String effort) {
    return new Machine(
        processor(),
        conditions.processors(),
        system.getTotalMemorySize() / MEBIBYTE,
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version").replaceFirst("-.*", ""),
        System.getProperty("java.vendor") + " " + Runtime.version(),
        LocalDate.now().toString(),
        settings.command(),
        commit(),
        conditions.loadAverage(),
        conditions.busy(),
        effort,
        conditions.doubts(),
        false);
  }

  private static String processor() {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.isReadable(info)) {
      return System.getProperty("os.arch");
    }
    try (Stream<String> lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    } catch (IOException e) {
      return System.getProperty("os.arch");
    }
  }

  /** The commit, and a plus behind it where files differ from it. */
  private static String commit() {
    String head = git("rev-parse", "HEAD");
    return head.isEmpty() ? "unknown" : head + (git("status", "--porcelain").isEmpty() ? "" : "+");
  }

  private static String git(String... arguments) {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
      String answer = new String(git.getInputStream().readAllBytes()).strip();
      return git.waitFor() == 0 ? answer : "";
    } catch (IOException e) {
      return ""; // no git, or not a clone: an archive of the sources, say
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
