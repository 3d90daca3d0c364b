/** Races that a model checker found in the port: in which order two threads took their steps. */
@NullMarked
package engineroom.book.race;

import org.jspecify.annotations.NullMarked;
