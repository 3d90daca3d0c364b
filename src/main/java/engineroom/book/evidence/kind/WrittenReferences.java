package engineroom.book.evidence.kind;

import engineroom.book.evidence.Behaviour;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the lines that an author named, and reports where none are named or none are there. */
record WrittenReferences(String example, Problems problems) {

  /**
   * Reads them.
   *
   * @param written what the author wrote, or null
   * @param reader reads it; complains by an exception of what it cannot read
   */
  <T> List<T> read(
      Behaviour behaviour, @Nullable String written, Function<String, List<T>> reader) {
    if (written == null || written.isBlank()) {
      problems.add(
          behaviour.location(),
          "behaviour '%s' names no lines: add %s".formatted(behaviour.id(), example));
      return List.of();
    }
    try {
      return reader.apply(written);
    } catch (Mistake e) {
      problems.add(behaviour.location(), e.getMessage());
      return List.of();
    }
  }
}
