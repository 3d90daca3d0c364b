package engineroom.book.search;

import engineroom.docker.GoRange;
import java.util.List;

/**
 * One thing to be found.
 *
 * @param kind what it is
 * @param title what it is called, or the sentence that it states
 * @param place where it stands, in words
 * @param url where it stands, from the book's root
 * @param text what it says
 * @param names other names that lead to it: an id, members of the port
 * @param go the lines of the original that it speaks of
 */
public record SearchEntry(
    Kind kind,
    String title,
    String place,
    String url,
    String text,
    List<String> names,
    List<GoRange> go) {

  /** What can be found. */
  public enum Kind {
    /** A chapter or a section, with its text. */
    SECTION,
    /** A behaviour, by its sentence and its id. */
    BEHAVIOUR,
    /** A claim of the article. */
    CLAIM,
    /** A word of the glossary. */
    TERM,
    /** A class or method of the port. */
    JAVA,
    /** A step or an exercise, by its number and its title. */
    EXERCISE,
    /** A figure, by its number and what it shows. */
    FIGURE,
    /** A job of docker, by its name. */
    JOB
  }
}
