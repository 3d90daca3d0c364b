/** Zips to hand out: what a student needs, and what a teacher wants to know. */
package engineroom.classroom.export;
