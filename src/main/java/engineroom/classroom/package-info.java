/**
 * The classroom: students' workspaces, the judge of what they write, hints, and the hunt for broken
 * engines.
 *
 * <p>{@code pack} makes the course from the book and the port, at build time; {@code workspace}
 * hands it out; {@code judge} starts a JVM in which {@code worker} compiles and tests what a
 * student wrote; {@code told} puts verdicts into words. May use the port, its replays and the
 * book's readers; only the command line knows it.
 */
package engineroom.classroom;
