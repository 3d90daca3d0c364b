package engineroom.spelling;

import java.nio.file.Path;

/**
 * A word of a text.
 *
 * @param file where it stands
 * @param line its line, from 1
 * @param text the word
 */
record Word(Path file, int line, String text) {

  /** A problem with it, as a line that begins with its place. */
  String problem(String what) {
    return file.toString().replace('\\', '/') + ":" + line + ": " + text + ": " + what;
  }
}
