/** How the classroom's two JVMs talk, and how its small files are written: fields on lines. */
package engineroom.classroom.wire;
