/**
 * What chapters state, as plain data in a language: read once, and then set by each edition in its
 * own way. Knows neither HTML nor AsciiDoc.
 */
@NullMarked
package engineroom.book.statement;

import org.jspecify.annotations.NullMarked;
