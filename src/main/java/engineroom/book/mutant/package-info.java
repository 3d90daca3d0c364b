/**
 * Mutants of the port: small faults, put in one at a time, and which tests notice each.
 *
 * <p>Everything here reads what a run has recorded, or joins it to the behaviours; the run itself
 * is a program of the tests.
 */
@NullMarked
package engineroom.book.mutant;

import org.jspecify.annotations.NullMarked;
