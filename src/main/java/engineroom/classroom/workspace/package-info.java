/** A student's folder: how it comes to be, what is remembered in it, and what brings it back. */
package engineroom.classroom.workspace;
