/** Packs the course, at build time, from the port, the book and the tests. */
package engineroom.classroom.pack;
