/** What keeps the course honest: no step without its judge, no wrong answer that passes. */
package engineroom.classroom.prove;
