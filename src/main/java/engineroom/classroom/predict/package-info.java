/** Asks questions whose answers the port gives: at a terminal, on paper, and for programs. */
package engineroom.classroom.predict;
