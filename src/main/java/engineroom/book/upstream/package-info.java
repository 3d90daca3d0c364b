/**
 * The tests that the original came with: which of ours is whose port and how it ended, what they
 * run of the package, and what they leave alone.
 *
 * <p>Knows neither AsciidoctorJ nor HTML; what it gives to be read is AsciiDoc, so that every form
 * of the book shows the same.
 */
@NullMarked
package engineroom.book.upstream;

import org.jspecify.annotations.NullMarked;
