/** How the classroom's two JVMs talk. */
package engineroom.classroom.judge.message;
