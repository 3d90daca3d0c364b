package engineroom.book.steps;

import engineroom.files.Location;
import java.util.List;

/**
 * A script that readers can run.
 *
 * @param name its file's name without the ending
 * @param title what it is about
 * @param text its lines, with the recorded answers
 * @param shown the ids of the behaviours that it shows
 * @param location its first line
 */
public record StepsScript(
    String name, String title, String text, List<String> shown, Location location) {

  /** The page on which scripts are run, from the book's root. */
  public static final String ROOM = "engine-room.html";

  /** The address at which it can be run, from the book's root. */
  public String address() {
    return ROOM + "#" + name;
  }
}
