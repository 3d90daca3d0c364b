/**
 * Charts: measurements and facts in, SVG out, with real text and the book's own colours, and the
 * same figures as a table for those who cannot see it.
 *
 * <p>Knows measurements, facts and HTML, not AsciiDoc.
 */
@NullMarked
package engineroom.book.chart;

import org.jspecify.annotations.NullMarked;
