package engineroom.classroom.grade;

import engineroom.classroom.course.Course;
import engineroom.classroom.judge.TestJars;
import engineroom.classroom.judge.UncalibratedJudge;
import engineroom.classroom.wall.Wall;
import engineroom.files.TemporaryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Grades each submission in a JVM of its own, so that none can take the others' grades away: one
 * that ends its JVM, fills it or keeps it busy is named, gets nothing, and that is all.
 */
public final class GraderProcess {

  /** What goes before and after the runs that the rules limit: to unpack, to start, to tell. */
  private static final Duration BESIDES = Duration.ofSeconds(45);

  /** Classes of the jars that a course and a submission are read with. */
  private static final List<String> READING =
      List.of(
          "tools.jackson.databind.json.JsonMapper",
          "com.fasterxml.jackson.annotation.JsonIgnoreProperties",
          "org.apache.commons.compress.archivers.tar.TarArchiveInputStream",
          "org.apache.commons.io.input.BoundedInputStream",
          "org.apache.commons.lang3.ArrayFill");

  private static final int MEGABYTES = 384;
  private static final int LONGEST = 1 << 24;

  private final Course course;
  private final GradingRules rules;
  private final Wall wall;
  private final Function<Path, List<String>> jvm;

  /**
   * Grades by some rules.
   *
   * @param wall what stands around each JVM
   */
  public GraderProcess(Course course, GradingRules rules, Wall wall) {
    this(course, rules, wall, GraderProcess::jvm);
  }

  /**
   * Another program that grades, given the same words.
   *
   * @param jvm how to start it, with a folder for what it writes
   */
  GraderProcess(Course course, GradingRules rules, Wall wall, Function<Path, List<String>> jvm) {
    this.course = course;
    this.rules = rules;
    this.wall = wall;
    this.jvm = jvm;
  }

  private static Set<Path> jars() {
    Set<Path> jars = new LinkedHashSet<>(TestJars.paths());
    READING.forEach(type -> jars.add(TestJars.of(type)));
    return jars;
  }

  private static List<String> jvm(Path folder) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + MEGABYTES + "m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-XX:+ExitOnOutOfMemoryError",
        "-Xlog:disable",
        "-Dfile.encoding=UTF-8",
        "-Djava.io.tmpdir=" + folder,
        "-cp",
        jars().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
        GraderMain.class.getName());
  }

  /** Grades a submission; one that cannot be graded gets nothing, and the reason. */
  public Grade grade(Submission submission) throws IOException, InterruptedException {
    try (TemporaryFolder place = TemporaryFolder.create("engine-room-grade-")) {
      return grade(submission, place);
    }
  }

  private Grade grade(Submission submission, TemporaryFolder folder)
      throws IOException, InterruptedException {
    Path place = folder.path();
    Path told = place.resolve("grade"); // outside the room: who writes there writes no grade
    Path errors = place.resolve("errors");
    Path room = Files.createDirectory(place.resolve("room"));
    Path lessons = course.folder().root().toRealPath();
    List<Path> sources = new ArrayList<>();
    for (Path source : submission.sources()) {
      try {
        sources.add(source.toRealPath());
      } catch (IOException e) {
        return Grade.nothing(submission, course, rules, "it cannot be read: " + e);
      }
    }
    List<String> command = new ArrayList<>(jvm.apply(room));
    command.addAll(
        List.of(
            lessons.toString(),
            rules.points().name(),
            String.valueOf(rules.test().toMillis()),
            String.valueOf(rules.whole().toMillis()),
            submission.name()));
    sources.forEach(source -> command.add(source.toString()));
    Set<Path> readable = jars();
    readable.add(lessons);
    readable.addAll(sources);
    Process process =
        new ProcessBuilder(wall.around(command, room, readable))
            .directory(room.toFile())
            .redirectOutput(told.toFile())
            .redirectError(errors.toFile())
            .start();
    folder.beforeTheEnd(() -> end(process).join());
    try {
      Duration patience = rules.whole().plus(BESIDES);
      boolean ended = process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
      return ended
          ? told(submission, process.exitValue(), told, errors)
          : late(submission, patience);
    } finally {
      end(process);
      process.waitFor();
    }
  }

  private static CompletableFuture<Process> end(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
    return process.onExit();
  }

  private Grade late(Submission submission, Duration patience) {
    return Grade.nothing(
        submission,
        course,
        rules,
        "it keeps the grader busy: reading it was not over after " + patience.toSeconds() + " s");
  }

  private Grade told(Submission submission, int status, Path told, Path errors) throws IOException {
    if (status == GraderMain.UNCALIBRATED) {
      throw new UncalibratedJudge(beginning(errors).strip());
    }
    return GradeLine.parse(beginning(told).strip())
        .filter(line -> status == 0)
        .map(line -> line.grade(course))
        .orElseGet(() -> Grade.nothing(submission, course, rules, died(status, told, errors)));
  }

  private static String died(int status, Path told, Path errors) {
    String said = quietly(told) + quietly(errors);
    if (said.contains("OutOfMemoryError")) {
      return "it needs more memory than the grader has to read it with";
    }
    if (said.contains("StackOverflowError")) {
      return "its sources nest deeper than the grader can follow";
    }
    Optional<String> first = said.lines().findFirst();
    return "the grader's JVM ended with status " + status + first.map(one -> ": " + one).orElse("");
  }

  private static String quietly(Path file) {
    try {
      return beginning(file);
    } catch (IOException e) {
      return "";
    }
  }

  private static String beginning(Path file) throws IOException {
    try (var in = Files.newInputStream(file)) {
      return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
    }
  }
}
