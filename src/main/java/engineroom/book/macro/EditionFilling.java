package engineroom.book.macro;

import engineroom.book.source.JavaMember;
import java.util.List;
import java.util.Optional;

/** What an edition on paper puts where chapters have words of the book's own: plain AsciiDoc. */
public interface EditionFilling {

  /**
   * What stands in the place of a mark.
   *
   * @param number the mark's number
   * @param title the block's title as AsciiDoc, or empty
   */
  List<String> block(String number, String title);

  /**
   * A behaviour's card.
   *
   * @param id the behaviour
   * @param sentence what it states, as its chapter has it
   */
  List<String> card(String id, List<String> sentence);

  /** A behaviour's card once more, away from its place. */
  List<String> cardAgain(String id);

  /**
   * An exercise's box, without what would give it away.
   *
   * @param id the exercise
   * @param title its title as AsciiDoc
   * @param written the task, the hints and the explanation, as its chapter has them
   */
  List<String> exercise(String id, String title, List<String> written);

  /**
   * What the boxes of a chapter's exercises left out.
   *
   * @param chapter the chapter's file, without its ending
   */
  List<String> answers(String chapter);

  /** The id of the listing that shows a member of the port, if this edition has one. */
  Optional<String> listing(JavaMember member);
}
