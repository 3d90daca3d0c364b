/**
 * The JVM beside the classroom's own, in which a student's code is compiled and tested: what goes
 * wrong there goes wrong for nobody else.
 *
 * <p>It reads a {@link engineroom.classroom.judge.message.WorkerRequest} a line from standard input
 * and writes a {@link engineroom.classroom.judge.message.WorkerEvent} a line to standard output.
 */
@NullMarked
package engineroom.classroom.worker;

import org.jspecify.annotations.NullMarked;
