/**
 * The course for others' hands: zips for students and teachers, and the format of the JetBrains
 * Academy plugin, a lesson a chapter, a task a step.
 *
 * <p>The plugin's format: a folder with {@code course-info.yaml}, in it a folder a lesson with
 * {@code lesson-info.yaml}, in that a folder a task with {@code task-info.yaml} and {@code
 * task.md}. Lessons are framework lessons, so that what a student writes goes on from task to task.
 */
@NullMarked
package engineroom.classroom.export;

import org.jspecify.annotations.NullMarked;
