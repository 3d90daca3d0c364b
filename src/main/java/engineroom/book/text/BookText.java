package engineroom.book.text;

import engineroom.book.evidence.Behaviour;
import engineroom.book.exercise.WrittenExercise;
import engineroom.book.statement.Statement;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The whole book's text.
 *
 * @param title its title as HTML
 * @param preface what its title page says
 * @param chapters its chapters, in order
 */
public record BookText(String title, Element preface, List<Chapter> chapters) {

  /** All behaviours, in the book's order. */
  public List<Behaviour> behaviours() {
    return chapters.stream().flatMap(chapter -> chapter.behaviours().stream()).toList();
  }

  /** What is said of each of them. */
  public List<Statement> statements() {
    return chapters.stream().flatMap(chapter -> chapter.statements().stream()).toList();
  }

  /** All exercises, in the book's order. */
  public List<WrittenExercise> exercises() {
    return chapters.stream().flatMap(chapter -> chapter.exercises().stream()).toList();
  }

  /** All marks of one kind. */
  public List<Mark> marks(String kind) {
    return chapters.stream()
        .flatMap(chapter -> chapter.marks().stream())
        .filter(mark -> mark.kind().equals(kind))
        .toList();
  }
}
