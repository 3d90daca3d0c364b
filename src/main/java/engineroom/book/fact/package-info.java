/**
 * What is known of docker 1.6.2 around its engine, as numbers and tables: who registers which job,
 * who calls it, who imports whom, and what happens in which order at start-up.
 *
 * <p>Reads {@code chapters/facts/} and gives what chapters ask for. Knows nothing of AsciiDoc.
 */
@NullMarked
package engineroom.book.fact;

import org.jspecify.annotations.NullMarked;
