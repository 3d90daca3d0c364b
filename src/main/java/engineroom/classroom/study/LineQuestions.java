package engineroom.classroom.study;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.Examination;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.judge.WorkerFindings;
import engineroom.classroom.judge.message.RanTest;
import engineroom.classroom.judge.message.TestResult;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Asks about the lines that a student wrote. A line is deleted in a copy, the copy is compiled, and
 * the step's tests run on it, twice, so that a test which only sometimes fails decides nothing.
 * Lines whose deletion does not compile, or keeps a test from ending, are not asked about.
 */
public final class LineQuestions {

  private static final int TESTS = 4;

  /** How many lines are tried until there is one to ask about: each costs a verdict or two. */
  private static final int TRIES = 8;

  private final Course course;
  private final WrittenFiles written;
  private final Workspace workspace;
  private final Judge judge;

  /** Questions about a workspace. */
  public LineQuestions(Course course, Workspace workspace, Judge judge) {
    this.course = course;
    this.written = course.folder().readWritten();
    this.workspace = workspace;
    this.judge = judge;
  }

  /**
   * A question about a step.
   *
   * @param seed decides which line and which tests; the same code and seed give the same question
   * @param wanted whether anybody still waits for it, which is looked at before each line
   * @return absent where the step's tests do not all pass, nothing can be said of its lines, or
   *     nobody waits any more
   */
  public Optional<LineQuestion> about(CourseStep step, long seed, BooleanSupplier wanted)
      throws IOException, InterruptedException {
    Random random = new Random(seed);
    List<OwnLine> lines = new ArrayList<>(OwnLine.of(step.members(), workspace, written));
    if (lines.isEmpty() || failsAlready(step)) {
      return Optional.empty();
    }
    Collections.shuffle(lines, random);
    for (OwnLine line : lines.subList(0, Math.min(TRIES, lines.size()))) {
      if (!wanted.getAsBoolean()) {
        return Optional.empty();
      }
      Optional<Map<String, Boolean>> ended = without(line, step);
      if (ended.isPresent() && ended.get().equals(without(line, step).orElse(Map.of()))) {
        Optional<LineQuestion> question = question(line, ended.get(), random);
        if (question.isPresent()) {
          return question;
        }
      }
    }
    return Optional.empty();
  }

  private boolean failsAlready(CourseStep step) throws InterruptedException {
    return !ended(workspace.root(), step).map(one -> !one.containsValue(false)).orElse(false);
  }

  /** How the step's tests end without a line. */
  private Optional<Map<String, Boolean>> without(OwnLine line, CourseStep step)
      throws IOException, InterruptedException {
    try (TemporaryFolder folder = TemporaryFolder.create("engine-room-line-")) {
      Path copy = folder.path();
      for (String name : written.in(workspace.sources())) {
        String text = Files.readString(workspace.sources().resolve(written.path(name)));
        Path file = copy.resolve(written.inWorkspace(name));
        Files.createDirectories(file.getParent());
        Files.writeString(file, name.equals(line.file()) ? line.deletedFrom(text) : text);
      }
      return ended(copy, step);
    }
  }

  /** Whether each test has passed, by its name; absent where they did not run to their end. */
  private Optional<Map<String, Boolean>> ended(Path root, CourseStep step)
      throws InterruptedException {
    WorkerFindings findings = judge.student(root, new Examination(step.behaviours(), List.of()));
    boolean whole = findings.judged() && !findings.isStuck() && !findings.results().isEmpty();
    Map<String, Boolean> ended = new TreeMap<>();
    for (TestResult result : findings.results()) {
      ended.merge(name(result.test()), result.passed(), Boolean::logicalAnd);
    }
    return whole ? Optional.of(ended) : Optional.empty();
  }

  /** The name of a test; one that is repeated has that of its method. */
  private static String name(RanTest test) {
    String shown = test.display().replaceFirst("\\(.*\\)$", "");
    return shown.startsWith("[") ? test.method().orElse(shown) : shown;
  }

  /** Offers one test that fails, if any does, among others that pass; it takes some of these. */
  private static Optional<LineQuestion> question(
      OwnLine line, Map<String, Boolean> ended, Random random) {
    List<String> passing = new ArrayList<>();
    List<String> failing = new ArrayList<>();
    ended.forEach((name, passed) -> (passed ? passing : failing).add(name));
    Collections.shuffle(passing, random);
    Collections.shuffle(failing, random);
    if (passing.size() < 2) {
      return Optional.empty();
    }
    Optional<String> right = failing.stream().findFirst();
    int others = Math.min(passing.size(), right.isPresent() ? TESTS - 1 : TESTS);
    List<String> offered = new ArrayList<>(passing.subList(0, others));
    right.ifPresent(offered::add);
    Collections.shuffle(offered, random);
    return Optional.of(new LineQuestion(line, offered, right, failing.size()));
  }
}
