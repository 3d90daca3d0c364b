/**
 * The classroom: students' workspaces, the judge of what they write, hints, and the hunt for broken
 * engines.
 *
 * <p>{@code pack} makes the course from the book and the port, at build time; {@code study} hands
 * it out and tells of it; {@code judge} starts a JVM in which {@code worker} compiles and tests
 * what a student wrote; {@code grade} makes points of verdicts. May use the port, its replays and
 * the book's readers; only the command line knows it.
 */
@NullMarked
package engineroom.classroom;

import org.jspecify.annotations.NullMarked;
