/**
 * Behaviours and what stands behind them: reads which tests show which behaviour and how they
 * ended, links the two with the Go and the Java lines, and traces what is left without proof.
 *
 * <p>Knows sources, not AsciiDoc and not HTML.
 */
package engineroom.book.evidence;
