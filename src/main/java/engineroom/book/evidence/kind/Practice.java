package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.Proof;
import engineroom.book.exercise.Exercise;
import engineroom.book.words.BookWords;
import java.util.List;
import java.util.Map;

/**
 * What practises it.
 *
 * @param exercises the exercises, in the book's order
 */
record Practice(List<Exercise> exercises) implements Proof {

  @Override
  public EvidenceRow row(BookWords words) {
    int more = Math.max(0, exercises.size() - 1);
    return EvidenceRow.quiet(
        "exercises",
        words.of("proof.exercises"),
        gist(more, words),
        exercises.stream().map(one -> entry(one, words)).toList(),
        new EvidenceCell(4, words.of("filter.exercises"), first(words), more));
  }

  private String gist(int more, BookWords words) {
    if (exercises.isEmpty()) {
      return "";
    }
    String first = exercises.getFirst().label(words);
    return more == 0 ? first : first + " +" + more;
  }

  private List<EvidencePiece> first(BookWords words) {
    return exercises.stream()
        .limit(1)
        .<EvidencePiece>map(
            one -> new EvidencePiece.Task(one.id(), one.written().chapter(), one.label(words)))
        .toList();
  }

  private static EvidenceEntry entry(Exercise exercise, BookWords words) {
    return new EvidenceEntry.Task(exercise.id(), exercise.label(words), exercise.written().title());
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("exercises", exercises.stream().map(Task::of).toList());
  }

  record Task(String id, int number, String chapter) {
    static Task of(Exercise exercise) {
      return new Task(exercise.id(), exercise.number(), exercise.written().chapter());
    }
  }
}
