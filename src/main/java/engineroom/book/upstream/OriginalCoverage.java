package engineroom.book.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import engineroom.docker.GoRange;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Which statements of the original its own tests run, as Go's coverage recorded it. */
public final class OriginalCoverage {

  private final Map<String, List<Block>> blocks = new HashMap<>();

  private OriginalCoverage(Facts facts) {
    facts.files().forEach(file -> blocks.put(file.file(), file.read()));
  }

  /** Reads {@code facts/upstream.json}; without that file nothing is known to have run. */
  public static OriginalCoverage read(Path json) {
    return new OriginalCoverage(
        Files.exists(json)
            ? new JsonMapper().readValue(json.toFile(), Facts.class)
            : new Facts(List.of()));
  }

  /** How many statements a file has, and how many of them run. */
  Tally tally(String file) {
    return Tally.of(blocks.getOrDefault(file, List.of()).stream());
  }

  /** How many statements lines hold, and how many of them run. */
  Tally tally(GoRange range) {
    return Tally.of(
        blocks.getOrDefault(range.file(), List.of()).stream().filter(block -> block.isIn(range)));
  }

  /**
   * Statements of the original.
   *
   * @param all how many there are
   * @param run how many of them a test runs
   */
  record Tally(int all, int run) {

    static Tally of(Stream<Block> blocks) {
      return blocks
          .map(block -> new Tally(block.statements(), block.runs() ? block.statements() : 0))
          .reduce(new Tally(0, 0), Tally::and);
    }

    Tally and(Tally other) {
      return new Tally(all + other.all, run + other.run);
    }

    /** True where there is something to run, and no test runs any of it. */
    boolean untouched() {
      return all > 0 && run == 0;
    }
  }

  /** Statements that run together or not at all. */
  private record Block(int start, int end, int statements, boolean runs) {

    /** The line that a block ends on often belongs to what comes after it. */
    boolean isIn(GoRange range) {
      int last = start < end ? end - 1 : end;
      return start <= range.end() && last >= range.start();
    }
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Facts(List<CoveredFile> files) {}

  /** A file and its blocks: first line, last line, statements, and 1 where a test runs them. */
  private record CoveredFile(String file, List<List<Integer>> blocks) {

    List<Block> read() {
      return blocks.stream()
          .map(one -> new Block(one.get(0), one.get(1), one.get(2), one.get(3) == 1))
          .toList();
    }
  }
}
