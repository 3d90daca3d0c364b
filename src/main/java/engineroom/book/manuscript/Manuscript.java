package engineroom.book.manuscript;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.kind.BookTally;
import engineroom.book.example.Example;
import engineroom.book.example.Examples;
import engineroom.book.exercise.Exercise;
import engineroom.book.fact.FactTables;
import engineroom.book.figure.Figures;
import engineroom.book.material.BookMaterial;
import engineroom.book.race.Interleavings;
import engineroom.book.source.JavaMember;
import engineroom.book.text.BookText;
import engineroom.book.text.Mark;
import engineroom.book.words.BookWords;
import engineroom.files.Mistake;
import java.util.List;
import java.util.Map;

/**
 * What an edition is made from.
 *
 * @param text the chapters, with marks where something is to be put
 * @param words what the book itself says, in the chapters' language
 * @param evidence what proves each behaviour, by its id, in the order of the text
 * @param exercises the chapters' exercises, linked, in the order of the text
 * @param material what the text was read with
 * @param examples runs an example
 * @param figures draws a figure
 * @param interleavings the orders in which races were found
 */
public record Manuscript(
    BookText text,
    BookWords words,
    Map<String, Evidence> evidence,
    List<Exercise> exercises,
    BookMaterial material,
    Examples examples,
    Figures figures,
    Interleavings interleavings) {

  /** What the book rests on, in a line. */
  public String tally() {
    return BookTally.of(evidence.values(), words);
  }

  /** What is known of docker, as tables. */
  public FactTables factTables() {
    return new FactTables(material.docker(), material.go());
  }

  /**
   * The part of an example that a mark wants shown: a method, a type, or all of it.
   *
   * @throws Mistake if the example has no such part
   */
  public JavaMember shown(Example example, Mark mark) {
    if (!mark.option("type").isEmpty()) {
      return material.examples().find(mark.target() + "." + mark.option("type"));
    }
    if (!mark.option("method").isEmpty()) {
      return material.examples().find(mark.target() + "#" + mark.option("method"));
    }
    return example.type();
  }
}
