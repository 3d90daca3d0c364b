/**
 * The course: the steps in their order, what they show, the wrong answers and broken engines, and
 * the files that a workspace is made of.
 *
 * <p>It is a folder that the build has packed, and nothing here changes it.
 */
@NullMarked
package engineroom.classroom.course;

import org.jspecify.annotations.NullMarked;
