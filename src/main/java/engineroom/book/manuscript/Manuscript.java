package engineroom.book.manuscript;

import engineroom.book.evidence.Evidence;
import engineroom.book.example.Example;
import engineroom.book.example.Examples;
import engineroom.book.exercise.Exercise;
import engineroom.book.fact.FactTables;
import engineroom.book.figure.Figures;
import engineroom.book.macro.MacroTargets;
import engineroom.book.measure.Measurements;
import engineroom.book.race.Interleavings;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.text.BookText;
import engineroom.book.text.Mark;
import engineroom.docker.GoFacts;
import java.util.List;
import java.util.Map;

/**
 * What an edition is made from.
 *
 * @param text the chapters, with marks where something is to be put
 * @param evidence what proves each behaviour, by its id, in the order of the text
 * @param exercises the chapters' exercises, linked, in the order of the text
 * @param vocabulary what the text was read with
 * @param exampleSources the members of the examples
 * @param examples runs an example
 * @param figures draws a figure
 * @param factTables what is known of docker, as tables
 * @param interleavings the orders in which races were found
 */
public record Manuscript(
    BookText text,
    Map<String, Evidence> evidence,
    List<Exercise> exercises,
    MacroTargets vocabulary,
    JavaIndex exampleSources,
    Examples examples,
    Figures figures,
    FactTables factTables,
    Interleavings interleavings) {

  /** The original's files. */
  public GoFacts go() {
    return vocabulary.go();
  }

  /** The port's members. */
  public JavaIndex port() {
    return vocabulary.port();
  }

  /** The tests' members. */
  public JavaIndex tests() {
    return vocabulary.tests();
  }

  /** What was measured. */
  public Measurements measurements() {
    return vocabulary.measurements();
  }

  /**
   * The part of an example that a mark wants shown: a method, a type, or all of it.
   *
   * @throws IllegalArgumentException if the example has no such part
   */
  public JavaMember shown(Example example, Mark mark) {
    if (!mark.option("type").isEmpty()) {
      return exampleSources.find(mark.target() + "." + mark.option("type"));
    }
    if (!mark.option("method").isEmpty()) {
      return exampleSources.find(mark.target() + "#" + mark.option("method"));
    }
    return example.type();
  }
}
