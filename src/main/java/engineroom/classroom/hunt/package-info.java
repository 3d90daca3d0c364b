/** The hunt: a student's test against an engine that is broken, and against the true one. */
package engineroom.classroom.hunt;
