package engineroom.book.text;

import engineroom.book.evidence.Behaviour;
import engineroom.book.exercise.WrittenExercise;
import engineroom.book.statement.Statement;
import engineroom.files.Location;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A chapter, converted: plain data from here on.
 *
 * @param stem its file's name without the ending, which names its page too
 * @param title its title as HTML
 * @param body what AsciidoctorJ made of it
 * @param behaviours the behaviours that it names, in order
 * @param statements what it says of each of them
 * @param exercises what it asks the reader to do, in order
 * @param marks the places to fill
 * @param footnotes its notes
 * @param location its first line
 */
public record Chapter(
    String stem,
    String title,
    Element body,
    List<Behaviour> behaviours,
    List<Statement> statements,
    List<WrittenExercise> exercises,
    List<Mark> marks,
    List<Footnote> footnotes,
    Location location) {

  /** Its number, as its file's name begins; empty for what is not numbered. */
  public String number() {
    return stem.replaceFirst("^0*(\\d*).*$", "$1");
  }

  /** Where in the book it stands. */
  public BookPart part() {
    return BookPart.of(stem);
  }

  /** Its page, from the book's root. */
  public String page() {
    return stem + ".html";
  }
}
