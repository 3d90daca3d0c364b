package engineroom.book.print;

import engineroom.book.exercise.Exercise;
import java.util.ArrayList;
import java.util.List;

/**
 * An exercise taken apart: its task for the chapter, and for the end of the book what would give it
 * away.
 *
 * @param exercise the exercise
 * @param title its title as AsciiDoc
 * @param task its task as AsciiDoc
 * @param rest its hints and its explanation as AsciiDoc
 */
record ExerciseParts(Exercise exercise, String title, List<String> task, List<String> rest) {

  private static final List<String> STYLES = List.of("[hint]", "[explanation]");
  private static final String FENCE = "--";

  /**
   * Takes the lines of an exercise apart.
   *
   * @throws IllegalStateException where a hint or an explanation cannot be told from the task
   */
  static ExerciseParts of(Exercise exercise, String title, List<String> written) {
    List<String> task = new ArrayList<>();
    List<String> rest = new ArrayList<>();
    int found = 0;
    boolean hidden = false;
    boolean open = false;
    for (String line : written) {
      if (STYLES.contains(line.strip())) {
        hidden = true;
        found++;
      }
      (hidden ? rest : task).add(line);
      if (hidden && line.strip().equals(FENCE)) {
        hidden = !open;
        open = !open;
        rest.addAll(open ? List.of() : List.of(""));
      }
    }
    int expected = exercise.written().hints().size() + exercise.written().explanations().size();
    if (open || hidden || found != expected) {
      throw new IllegalStateException(
          "%s: write the hints and the explanation of '%s' as [hint] and [explanation], each above --"
              .formatted(exercise.written().location(), exercise.id()));
    }
    return new ExerciseParts(exercise, title, List.copyOf(task), List.copyOf(rest));
  }

  /** Where it stands among the answers. */
  String id() {
    return "answer-" + exercise.id();
  }
}
