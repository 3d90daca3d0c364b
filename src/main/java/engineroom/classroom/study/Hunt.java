package engineroom.classroom.study;

import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.TestResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs a test on the true engine, and then on a broken one. */
public final class Hunt {

  private static final String FOLDER = "src/test/java/hunt";

  private final Judge judge;

  /** A hunt that asks a judge. */
  public Hunt(Judge judge) {
    this.judge = judge;
  }

  /**
   * What came of a hunt.
   *
   * @param bag in one word
   * @param findings what the engine gave that decided it
   */
  public record Result(HuntResult bag, WorkerFindings findings) {

    /** The failure that decided it, if one did. */
    public Optional<TestResult> failure() {
      return findings.results().stream().filter(one -> !one.passed()).findFirst();
    }
  }

  /** Hunts with the test in a file. */
  public Result hunt(BrokenEngine quarry, Path test) throws InterruptedException {
    WorkerFindings onTrue = judge.hunt(Optional.empty(), test);
    if (!onTrue.judged()) {
      return new Result(HuntResult.NOTHING, onTrue);
    }
    if (onTrue.results().isEmpty()) {
      return new Result(HuntResult.BLANK, onTrue);
    }
    if (!allPassed(onTrue)) {
      return new Result(HuntResult.FALSE_ALARM, onTrue);
    }
    WorkerFindings onBroken = judge.hunt(Optional.of(quarry.file()), test);
    if (!onBroken.judged()) {
      return new Result(HuntResult.NOTHING, onBroken);
    }
    return new Result(allPassed(onBroken) ? HuntResult.MISS : HuntResult.KILL, onBroken);
  }

  private static boolean allPassed(WorkerFindings findings) {
    return findings.results().stream().allMatch(TestResult::passed);
  }

  /** Where a workspace has the test that hunts an engine. */
  public static Path test(Path workspace, BrokenEngine quarry) {
    return workspace.resolve(FOLDER).resolve(quarry.testClass() + ".java");
  }

  /**
   * Writes a test to begin with, unless there is one.
   *
   * @return whether it was written now
   */
  public static boolean begin(Path test, BrokenEngine quarry) throws IOException {
    if (Files.exists(test)) {
      return false;
    }
    Files.createDirectories(test.getParent());
    Files.writeString(test, template().replace("@type@", quarry.testClass()));
    return true;
  }

  private static String template() throws IOException {
    String resource = "/engineroom/classroom/hunt/HuntTest.java.txt";
    try (InputStream in = Hunt.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The names of the engines that a workspace has tests for. */
  public static List<String> begun(Path workspace, List<BrokenEngine> all) {
    return all.stream()
        .filter(quarry -> Files.exists(test(workspace, quarry)))
        .map(BrokenEngine::name)
        .toList();
  }
}
