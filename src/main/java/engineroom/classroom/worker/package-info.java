/**
 * The JVM beside the classroom's own, in which a student's code is compiled and tested: what goes
 * wrong there goes wrong for nobody else.
 *
 * <p>It is asked on standard input and answers on standard output, a {@link
 * engineroom.classroom.judge.message.MessageLine} each.
 */
package engineroom.classroom.worker;
