/**
 * The exercises: what a chapter asks the reader to do, joined with the methods to write and the
 * behaviours to show.
 *
 * <p>Reads and checks; how they look on a page and who judges them is decided elsewhere.
 */
@NullMarked
package engineroom.book.exercise;

import org.jspecify.annotations.NullMarked;
