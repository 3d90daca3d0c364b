package engineroom.bench.run;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Machine;
import engineroom.book.measure.Profile;
import engineroom.book.measure.Profiles;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The program behind {@code mvn -Pbench}, from the project's folder. */
public final class RunBenchmarks {

  private static final Path RUN = Path.of("target/bench");
  private static final Path RECORDED = Path.of("chapters/results");

  private final Recording recording = new Recording(RUN, RECORDED);

  private RunBenchmarks() {}

  /**
   * Measures, or accepts what was measured.
   *
   * @param args see {@link Settings}
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    try {
      new RunBenchmarks().go(Settings.of(args));
    } catch (Mistake e) {
      System.err.println("mvn -Pbench: " + e.told());
      System.exit(1);
    }
  }

  private void go(Settings settings) throws IOException, InterruptedException {
    if (settings.accept().equals("profile")) {
      recording.acceptProfiles();
      System.out.println("Recorded in " + RECORDED + ": mvn verify puts them into the book");
    } else if (!settings.profile().isEmpty()) {
      profile(settings);
    } else if (settings.accept().equals("no")) {
      measure(settings);
    } else {
      recording.accept(names(), settings.accept().equals("provisional"));
      System.out.println("Recorded in " + RECORDED + ": mvn verify puts it into the book");
    }
  }

  private void profile(Settings settings) throws IOException, InterruptedException {
    ThisMachine here = new ThisMachine();
    Conditions conditions = here.conditions();
    warn(conditions.doubts(), settings.anyway());
    Machine machine = here.describe(settings, conditions, Profiler.SETTINGS);
    Profiler profiler = new Profiler(recording.beginProfiles());
    List<Profile> profiles = new ArrayList<>();
    for (BenchmarkCase subject : settings.profile()) {
      profiles.add(profiler.profile(subject));
    }
    recording.keep(new Profiles(machine, profiles));
    System.out.println();
    System.out.println("Kept in " + RUN + ". To take it as recorded: mvn -Pbench -Daccept=profile");
  }

  private void measure(Settings settings) throws IOException, InterruptedException {
    ThisMachine here = new ThisMachine();
    Conditions conditions = here.conditions();
    warn(conditions.doubts(), settings.anyway());
    Effort effort = Effort.of(settings);
    Machine machine = here.describe(settings, conditions, effort.words());
    recording.begin();
    List<Path> written = new ArrayList<>();
    for (Effort one : effort.withCold()) {
      Path part = RUN.resolve("unfinished-" + written.size() + ".json");
      if (run(one, part, settings)) {
        written.add(part);
      }
    }
    if (written.isEmpty()) {
      throw new Mistake("no benchmark matches '" + settings.only() + "'");
    }
    recording.keep(written, machine);
    System.out.println();
    System.out.println("Kept in " + RUN + ": mvn verify shows it beside the recorded result.");
    System.out.println("To take it as the recorded result: mvn -Pbench -Daccept");
  }

  /** Gives false where it has none of the benchmarks that are asked for. */
  private static boolean run(Effort effort, Path written, Settings settings) throws IOException {
    try {
      new Runner(effort.options(settings.only(), written.toString())).run();
      return true;
    } catch (NoBenchmarksException e) {
      Files.deleteIfExists(written);
      return false;
    } catch (RunnerException e) {
      throw new Mistake("a benchmark failed, see above; nothing of this run is kept");
    }
  }

  private static void warn(List<String> doubts, boolean anyway) {
    if (!doubts.isEmpty() && !anyway) {
      throw new Mistake(
          String.join("; ", doubts)
              + ". Figures from here would be worth little: make the machine quiet, or say"
              + " -Danyway");
    }
    doubts.forEach(doubt -> System.err.println("Measured all the same: " + doubt));
  }

  /** All benchmarks that were compiled, as {@code Lookup.hit}. */
  private static Set<String> names() {
    var silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
    return BenchmarkList.defaultList().getAll(silent, List.of()).stream()
        .map(entry -> entry.getUsername().replaceFirst("^.*\\.(\\w+\\.\\w+)$", "$1"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
