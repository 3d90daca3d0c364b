/**
 * Hostile input: bytes that nobody would write by hand, made from a seed, and laws that hold for
 * whatever comes.
 *
 * <p>A seed and the number of a run make one input, today and on any machine. Every target has a
 * broken twin, which the same search must find out within the same number of runs; a search that
 * finds nothing in it is red, for its silence about the real one would mean nothing.
 */
package engineroom.fuzz;
