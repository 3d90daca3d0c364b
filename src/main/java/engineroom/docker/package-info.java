/**
 * The facts of docker 1.6.2 around its engine: who registers which job, who calls it, which route
 * of the API reaches it, what happens in which order at start-up, and which line holds which
 * symbol.
 *
 * <p>On the ground floor: knows nothing of the port and nothing of the book.
 */
@NullMarked
package engineroom.docker;

import org.jspecify.annotations.NullMarked;
