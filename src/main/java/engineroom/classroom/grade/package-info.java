/** Grades many students' workspaces, each on its own, by the behaviours that they show. */
@NullMarked
package engineroom.classroom.grade;

import org.jspecify.annotations.NullMarked;
