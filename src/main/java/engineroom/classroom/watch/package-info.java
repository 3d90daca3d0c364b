/** The loop: save, see, next. */
package engineroom.classroom.watch;
