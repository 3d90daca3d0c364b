/**
 * Examples: runs the classes that chapters show, and holds what they print against what was
 * accepted.
 *
 * <p>Knows neither AsciiDoc nor HTML.
 */
@NullMarked
package engineroom.book.example;

import org.jspecify.annotations.NullMarked;
