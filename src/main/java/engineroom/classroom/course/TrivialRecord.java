package engineroom.classroom.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which behaviours of each step trivial bodies show too, as recorded: whoever shows those alone has
 * shown nothing yet.
 */
public final class TrivialRecord {

  private final Map<String, Set<String>> behaviours = new HashMap<>();

  /** Reads what was recorded; a file that is missing records nothing. */
  public static TrivialRecord read(Path file) {
    TrivialRecord record = new TrivialRecord();
    try {
      if (Files.isRegularFile(file)) {
        Files.readAllLines(file).forEach(record::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return record;
  }

  private void add(String line) {
    List<String> fields = TabbedLine.fields(line);
    behaviours.put(fields.get(0), Set.of(fields.get(1).split(" ")));
  }

  /** The ids of those behaviours of a step. */
  public Set<String> of(String step) {
    return behaviours.getOrDefault(step, Set.of());
  }

  /**
   * As a line of the file.
   *
   * @param step the step's id
   * @param behaviours their ids; at least one
   */
  public static String line(String step, Set<String> behaviours) {
    return TabbedLine.of(step, String.join(" ", behaviours));
  }
}
