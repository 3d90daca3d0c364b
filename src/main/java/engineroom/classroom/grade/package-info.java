/** Grades many students' workspaces, each on its own, by the behaviours that they show. */
package engineroom.classroom.grade;
