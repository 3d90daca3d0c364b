/** Cuts methods out of Java sources, and puts others in their place. */
@NullMarked
package engineroom.classroom.source;

import org.jspecify.annotations.NullMarked;
