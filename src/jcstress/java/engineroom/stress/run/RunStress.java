package engineroom.stress.run;

import engineroom.book.record.Calibration;
import engineroom.book.record.Probe;
import engineroom.book.record.RecordFolder;
import engineroom.testrun.MachineLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jcstress.JCStress;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.TestInfo;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestList;

/**
 * The program behind {@code mvn -Pstress}. It is started in {@code target}: jcstress leaves what it
 * has counted in the folder in which it runs.
 */
public final class RunStress {

  private static final String CHECKER = "jcstress 0.16";
  private static final String COMMAND = "mvn -Pstress";
  private static final String RESULTS = "results.bin.gz";
  private static final Path WORK = Path.of("stress");
  private static final Path RECORDED = Path.of("../chapters/results");

  private RunStress() {}

  /**
   * Tries every probe, and says what came of it; or takes what came last as the recorded result.
   * Ends with 1 where something came that must not, or where what must come of the first probe did
   * not: then this run has seen nothing.
   *
   * @param args {@code accept=no}, or anything else behind the sign to keep the last results
   */
  public static void main(String[] args) throws Exception {
    if (!new TreeSet<>(TestList.tests()).equals(names())) {
      fail("the probes are " + TestList.tests() + ", and Stressed names " + names());
    }
    boolean accepts = !Arrays.asList(args).contains("accept=no");
    Path results = accepts ? last() : run();
    Map<Stressed, Probe> probes = probes(results(results), day(results));
    probes.forEach(RunStress::tell);
    judge(probes);
    System.out.println();
    if (accepts) {
      accept(probes);
      System.out.println("Recorded in chapters/results/stress: mvn verify puts it into the book");
    } else {
      System.out.println("Kept in target/stress. To take it as recorded: mvn -Pstress -Daccept");
    }
  }

  private static Path run() throws Exception {
    Files.createDirectories(WORK);
    Options options = new Options(new String[] {"-m", "quick", "-r", WORK + "/"});
    if (!options.parse()) {
      fail("jcstress does not take its options");
    }
    new JCStress(options).run();
    return Files.move(
        Path.of(options.getResultFile()),
        WORK.resolve(RESULTS),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path last() {
    Path results = WORK.resolve(RESULTS);
    if (!Files.exists(results)) {
      fail("nothing was tried yet: run mvn -Pstress");
    }
    return results;
  }

  private static LocalDate day(Path results) throws IOException {
    return LocalDate.ofInstant(
        Files.getLastModifiedTime(results).toInstant(), ZoneId.systemDefault());
  }

  private static TreeSet<String> names() {
    return Stream.of(Stressed.values())
        .map(Stressed::probe)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<TestResult> results(Path file) throws IOException, ClassNotFoundException {
    InProcessCollector collector = new InProcessCollector();
    DiskReadCollector reader = new DiskReadCollector(file.toString(), collector);
    reader.dump();
    reader.close();
    return List.copyOf(collector.getTestResults());
  }

  private static Map<Stressed, Probe> probes(List<TestResult> results, LocalDate day) {
    Map<Stressed, Probe> probes = new EnumMap<>(Stressed.class);
    for (Stressed one : Stressed.values()) {
      List<TestResult> own =
          results.stream().filter(result -> result.getName().equals(one.probe())).toList();
      own.stream()
          .filter(result -> result.status() != Status.NORMAL)
          .forEach(
              result -> fail(one.probe() + ": " + result.status() + " " + result.getMessages()));
      probes.put(one, probe(one, TestList.getInfo(one.probe()), own, day));
    }
    return probes;
  }

  private static Probe probe(
      Stressed stressed, TestInfo info, List<TestResult> results, LocalDate day) {
    return new Probe(
        info.description(),
        stressed.question(),
        new Outcomes(info).of(results),
        CHECKER,
        MachineLine.described(),
        day.toString(),
        COMMAND);
  }

  private static void tell(Stressed stressed, Probe probe) {
    System.out.println();
    System.out.println(probe.what());
    probe
        .outcomes()
        .forEach(
            one ->
                System.out.printf(
                    "%,16d  %s%s%n",
                    one.times(), one.forbidden() ? "must not be: " : "", one.what()));
  }

  private static void judge(Map<Stressed, Probe> probes) {
    for (Probe probe : probes.values()) {
      if (probe.times() == 0) {
        fail("nothing was tried of: " + probe.what());
      }
      for (Probe.Outcome one : probe.outcomes()) {
        if (one.forbidden() && one.times() > 0) {
          fail("%s: %s, %,d times".formatted(probe.what(), one.what(), one.times()));
        }
      }
    }
    if (probes.get(Stressed.TWO_ANNOUNCEMENTS).outcomes().getLast().times() == 0) {
      fail("two plain fields were always seen in order: this run has looked at nothing");
    }
  }

  private static void accept(Map<Stressed, Probe> probes) throws IOException {
    String day = probes.values().iterator().next().date();
    for (Map.Entry<Stressed, Probe> one : probes.entrySet()) {
      RecordFolder.probes(RECORDED).write(one.getKey().file(), one.getValue());
    }
    RecordFolder.calibrations(RECORDED)
        .write("stress", new Calibration("Stress of two threads", 1, 1, day, COMMAND));
  }

  private static void fail(String why) {
    System.err.println(COMMAND + ": " + why);
    System.exit(1);
  }
}
