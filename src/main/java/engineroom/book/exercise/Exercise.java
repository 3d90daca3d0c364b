package engineroom.book.exercise;

import engineroom.book.source.JavaMember;
import engineroom.book.words.BookWords;
import java.util.List;

/**
 * An exercise that has been checked.
 *
 * @param written what its chapter says
 * @param number a step's place among all steps of the book, from 1; 0 for what is no step
 * @param members the methods to write; none for what is no step
 * @param behaviours the ids of the behaviours that it shows or practises
 * @param minutes how long it takes
 */
public record Exercise(
    WrittenExercise written,
    int number,
    List<JavaMember> members,
    List<String> behaviours,
    int minutes) {

  /** Its id. */
  public String id() {
    return written.id();
  }

  /** What is told afterwards, as HTML. */
  public String explanation() {
    return written.explanations().isEmpty() ? "" : written.explanations().getFirst();
  }

  /** How the book calls it: {@code Step 3}, or {@code Exercise}. */
  public String label(BookWords words) {
    return number > 0 ? words.of("exercise.step", number) : words.of("exercise.other");
  }
}
