package engineroom.book.text;

import engineroom.files.Location;
import java.util.Map;

/**
 * A place in a chapter where the book puts something that it makes itself.
 *
 * @param number its number, which the chapter's HTML carries
 * @param kind the macro's name: {@code port}, {@code example}, {@code plantuml} and so on
 * @param target what the macro names
 * @param options the macro's attributes
 * @param id the block's id, or empty
 * @param title the block's title as HTML, or empty
 * @param location where the macro stands
 */
public record Mark(
    String number,
    String kind,
    String target,
    Map<String, String> options,
    String id,
    String title,
    Location location) {

  /** An option's value, or empty. */
  public String option(String name) {
    return options.getOrDefault(name, "");
  }
}
