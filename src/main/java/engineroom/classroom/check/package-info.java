/** Judges steps of a workspace, and remembers what has passed. */
package engineroom.classroom.check;
