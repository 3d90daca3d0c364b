/**
 * A student's folder and the loop of studying in it: save, see, next. What has passed is
 * remembered, verdicts are put into words, and a hunt tries the student's test on a broken engine.
 */
@NullMarked
package engineroom.classroom.study;

import org.jspecify.annotations.NullMarked;
