package engineroom.book.measure;

import engineroom.files.Location;
import engineroom.files.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * The profiles of some benchmarks, and the machine that they were taken on.
 *
 * @param machine where and how; null where there is no profile
 * @param profiles one for each benchmark
 */
public record Profiles(@Nullable Machine machine, List<Profile> profiles) {

  /** No profile at all. */
  static final Profiles NONE = new Profiles(null, List.of());

  /**
   * Reads a file; one that is missing holds no profile.
   *
   * @throws Mistake where nothing can be made of it, or where it lacks its machine
   */
  public static Profiles read(Path file) {
    if (!Files.exists(file)) {
      return NONE;
    }
    try {
      Profiles read = ResultsFolder.MAPPER.readValue(file.toFile(), Profiles.class);
      read.profiles.forEach(profile -> refuseIfEmpty(profile, file));
      return read;
    } catch (JacksonException e) {
      throw new Mistake(
          new Location(file.toString(), 0),
          "these are no profiles with their machine: "
              + e.getOriginalMessage()
              + "; take them again with mvn -Pbench -Dprofile=\"Dispatch.hit(args=2)\"");
    }
  }

  private static void refuseIfEmpty(Profile profile, Path file) {
    int found = profile.parts().stream().mapToInt(Profile.Part::samples).sum();
    if (found == 0 || found != profile.samples()) {
      throw new Mistake(
          new Location(file.toString(), 0),
          "the parts of %s have %d samples, the whole has %d: take it again with mvn -Pbench"
              .formatted(profile.benchmark(), found, profile.samples()));
    }
  }

  /**
   * The profile of a benchmark.
   *
   * @throws Mistake where there is none; its message says of what there is one
   */
  public Profile require(BenchmarkCase subject) {
    return profiles.stream()
        .filter(profile -> profile.benchmark().equals(subject.toString()))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistake(
                    "there is no recorded profile of "
                        + subject
                        + ", but of "
                        + profiles.stream()
                            .map(Profile::benchmark)
                            .collect(Collectors.joining("; ", "[", "]"))));
  }
}
