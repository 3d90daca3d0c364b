/**
 * Behaviours and what stands behind them: joins each with its proofs, whatever their kinds, traces
 * what is left without proof, and gives every edition the same rows to set. The kinds themselves
 * are in {@code kind}; here nothing asks for one of them by name.
 *
 * <p>Knows sources, not AsciiDoc and not HTML.
 */
@NullMarked
package engineroom.book.evidence;

import org.jspecify.annotations.NullMarked;
