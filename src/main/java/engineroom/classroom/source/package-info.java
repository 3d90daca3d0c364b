/** Cuts methods out of Java sources, and puts others in their place. */
package engineroom.classroom.source;
