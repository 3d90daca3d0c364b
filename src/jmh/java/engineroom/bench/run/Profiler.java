package engineroom.bench.run;

import engineroom.book.measure.BenchmarkCase;
import engineroom.book.measure.Profile;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Lets the JDK's flight recorder look every few milliseconds where a benchmark is, and counts the
 * looks by the method of the port that it was in.
 */
final class Profiler {

  static final String SETTINGS =
      "JDK Flight Recorder, a sample every 10 ms, 1 fork of 5 rounds of 2 s after 2 to warm up";

  private static final String BENCHMARKS = "engineroom.bench.";
  private static final String PORT = "engineroom.engine.";
  private static final String REST = "the rest";

  private final Path folder;

  /** Keeps its recordings in a folder. */
  Profiler(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a benchmark and watches it.
   *
   * @throws Mistake where there is no such benchmark, or where it fails
   */
  Profile profile(BenchmarkCase subject) throws IOException {
    Path recording = folder.resolve("recording.jfr").toAbsolutePath();
    Files.deleteIfExists(recording);
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + Pattern.quote(subject.benchmark()) + "$")
            .mode(Mode.AverageTime)
            .forks(1)
            .warmupIterations(2)
            .warmupTime(TimeValue.seconds(2))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(2))
            .shouldFailOnError(true)
            .jvmArgs(
                "-Xms512m",
                "-Xmx512m",
                "-XX:+AlwaysPreTouch",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+DebugNonSafepoints", // else a sample counts for the nearest call
                "-XX:StartFlightRecording=settings=profile,filename=" + recording);
    subject.parameters().forEach(options::param);
    try {
      if (new Runner(options.build()).run().size() != 1) {
        throw new Mistake(subject + " is more than one benchmark: give all of its parameters");
      }
    } catch (RunnerException e) {
      throw new Mistake(subject + " cannot be profiled: " + e.getMessage());
    }
    Profile profile = count(subject, recording);
    Files.delete(recording);
    return profile;
  }

  private static Profile count(BenchmarkCase subject, Path recording) throws IOException {
    Map<String, Integer> counts = new HashMap<>();
    try (RecordingFile file = new RecordingFile(recording)) {
      while (file.hasMoreEvents()) {
        RecordedEvent event = file.readEvent();
        boolean sample = event.getEventType().getName().equals("jdk.ExecutionSample");
        if (sample && event.getStackTrace() != null) {
          List<RecordedFrame> frames = event.getStackTrace().getFrames();
          if (frames.stream().anyMatch(frame -> isIn(BENCHMARKS, frame.getMethod()))) {
            counts.merge(method(frames), 1, Integer::sum);
          }
        }
      }
    }
    return of(subject, counts);
  }

  /** Puts the methods that were found most often first. */
  static Profile of(BenchmarkCase subject, Map<String, Integer> counts) {
    List<Profile.Part> parts =
        counts.entrySet().stream()
            .map(one -> new Profile.Part(one.getKey(), one.getValue()))
            .sorted(
                Comparator.comparingInt(Profile.Part::samples)
                    .reversed()
                    .thenComparing(Profile.Part::method))
            .toList();
    int samples = parts.stream().mapToInt(Profile.Part::samples).sum();
    if (samples == 0) {
      throw new Mistake(subject + " was never found at work: the recording has no sample of it");
    }
    return new Profile(subject.toString(), samples, parts);
  }

  /** The innermost method of the port. */
  private static String method(List<RecordedFrame> frames) {
    return frames.stream()
        .map(RecordedFrame::getMethod)
        .filter(method -> isIn(PORT, method))
        .findFirst()
        .map(method -> simpleName(method.getType().getName()) + "." + method.getName())
        .orElse(REST);
  }

  private static boolean isIn(String packages, RecordedMethod method) {
    return method.getType().getName().startsWith(packages);
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }
}
