package engineroom.book.mutant;

import engineroom.files.Location;

/**
 * A small fault in the port.
 *
 * @param id its name: the member, the operator, and a number among those of the same operator
 * @param tool who made it: {@code pit}, {@code source}, or {@code answer} for a wrong answer of the
 *     classroom
 * @param operator what kind of change it is, in words
 * @param file the file from the project's folder
 * @param member where it lies, as a behaviour names it: {@code Engine#register}
 * @param line the first line that it changes
 * @param change what it changes, in words
 * @param before the code that it changes; empty for {@code pit}
 * @param after what stands there in its place; empty for {@code pit}
 */
public record Mutant(
    String id,
    String tool,
    String operator,
    String file,
    String member,
    int line,
    String change,
    String before,
    String after) {

  /** Where it is. */
  public Location location() {
    return new Location(file, line);
  }
}
