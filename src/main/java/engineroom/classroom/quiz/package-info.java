/** Writes sheets of questions as learning platforms read them. */
@NullMarked
package engineroom.classroom.quiz;

import org.jspecify.annotations.NullMarked;
