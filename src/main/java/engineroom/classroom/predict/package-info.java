/** Asks questions whose answers the port gives: at a terminal, on paper, and for programs. */
@NullMarked
package engineroom.classroom.predict;

import org.jspecify.annotations.NullMarked;
