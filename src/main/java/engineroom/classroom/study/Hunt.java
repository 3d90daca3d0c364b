package engineroom.classroom.study;

import engineroom.classroom.course.WrittenFiles;
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

  /** Runs the test in a file once on each engine. */
  public Result once(BrokenEngine quarry, Path test) throws InterruptedException {
    WorkerFindings onTrue = judge.hunt(Optional.empty(), test);
    Optional<Result> end = endsWith(onTrue);
    return end.isPresent() ? end.get() : of(judge.hunt(Optional.of(quarry.file()), test));
  }

  /**
   * Hunts with the test in a file. A kill is decided again: on the broken engine and on the true
   * one, each time in a JVM of its own, and in each JVM twice. So neither a test that remembers its
   * first run kills, nor one that tosses a coin, but for one in sixty-four.
   */
  public Result hunt(BrokenEngine quarry, Path test) throws InterruptedException {
    Optional<Path> broken = Optional.of(quarry.file());
    WorkerFindings onTrue = judge.huntAfresh(Optional.empty(), test);
    Optional<Result> end = endsWith(onTrue);
    if (end.isPresent()) {
      return end.get();
    }
    Result first = of(judge.huntAfresh(broken, test));
    if (first.bag() != HuntResult.KILL) {
      return first;
    }
    for (Again again : Again.values()) {
      Optional<Path> engine = again.onTheTrueOne ? Optional.empty() : broken;
      WorkerFindings findings =
          again.afresh ? judge.huntAfresh(engine, test) : judge.hunt(engine, test);
      if (allPassed(findings) != again.onTheTrueOne) {
        return new Result(HuntResult.CHANGING, again.onTheTrueOne ? findings : first.findings());
      }
    }
    return first;
  }

  /** How a kill is decided again, in this order; one that is not afresh is in the last JVM. */
  private enum Again {
    BROKEN(false, false),
    TRUE_AFRESH(true, true),
    TRUE(false, true),
    BROKEN_AFRESH(true, false);

    private final boolean afresh;
    private final boolean onTheTrueOne;

    Again(boolean afresh, boolean onTheTrueOne) {
      this.afresh = afresh;
      this.onTheTrueOne = onTheTrueOne;
    }
  }

  /** What a run on the true engine decides by itself. */
  private static Optional<Result> endsWith(WorkerFindings onTrue) {
    if (!onTrue.judged()) {
      return Optional.of(new Result(HuntResult.NOTHING, onTrue));
    }
    if (onTrue.results().isEmpty()) {
      return Optional.of(new Result(HuntResult.BLANK, onTrue));
    }
    return allPassed(onTrue)
        ? Optional.empty()
        : Optional.of(new Result(HuntResult.FALSE_ALARM, onTrue));
  }

  private static Result of(WorkerFindings onBroken) {
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
   * @param written the files that the broken one may be in
   * @return whether it was written now
   */
  public static boolean begin(Path test, BrokenEngine quarry, WrittenFiles written)
      throws IOException {
    if (Files.exists(test)) {
      return false;
    }
    Files.createDirectories(test.getParent());
    Files.writeString(test, template(quarry, written).replace("@type@", quarry.testClass()));
    return true;
  }

  private static String template(BrokenEngine quarry, WrittenFiles written) throws IOException {
    String name = quarry.isAroundTheEngine(written) ? "DockerHuntTest" : "HuntTest";
    String resource = "/engineroom/classroom/hunt/" + name + ".java.txt";
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
