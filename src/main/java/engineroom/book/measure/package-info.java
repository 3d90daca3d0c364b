/**
 * Measurements: what the port's benchmarks recorded, what the original's did, and on which machine;
 * and what may be said of two of them.
 *
 * <p>Knows sources and data, not AsciiDoc and not HTML.
 */
@NullMarked
package engineroom.book.measure;

import org.jspecify.annotations.NullMarked;
