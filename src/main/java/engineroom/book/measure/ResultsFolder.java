package engineroom.book.measure;

import engineroom.files.Location;
import engineroom.files.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A folder with the results of one run: JMH's own {@code jmh.json}, and {@code machine.json}.
 *
 * @param folder where it is
 */
public record ResultsFolder(Path folder) {

  /** Reads and writes both files. */
  public static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  /** JMH's results. */
  public Path results() {
    return folder.resolve("jmh.json");
  }

  /** The machine they come from. */
  public Path machine() {
    return folder.resolve("machine.json");
  }

  /** Profiles, with a machine of their own. */
  public Path profile() {
    return folder.resolve("profile.json");
  }

  /** True if there is anything to read. */
  public boolean exists() {
    return Files.exists(results()) || Files.exists(machine());
  }

  /**
   * Reads both files.
   *
   * @throws Mistake where one is missing or cannot be made sense of
   */
  public BenchmarkResults read() {
    return BenchmarkResults.of(tree(results()), machineOf(machine()), results());
  }

  private static JsonNode tree(Path file) {
    require(file);
    try {
      return MAPPER.readTree(file.toFile());
    } catch (JacksonException e) {
      throw new Mistake(
          new Location(file.toString(), 0), "this is no JSON: " + e.getOriginalMessage());
    }
  }

  private static Machine machineOf(Path file) {
    require(file);
    try {
      return MAPPER.readValue(file.toFile(), Machine.class);
    } catch (JacksonException e) {
      throw new Mistake(
          new Location(file.toString(), 0), "this describes no machine: " + e.getOriginalMessage());
    }
  }

  private static void require(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new Mistake(
          new Location(file.toString(), 0), "it is missing: results and their machine go together");
    }
  }
}
