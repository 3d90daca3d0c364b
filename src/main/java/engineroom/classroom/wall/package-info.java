/** What the operating system puts around a JVM in which code of others runs. */
@NullMarked
package engineroom.classroom.wall;

import org.jspecify.annotations.NullMarked;
