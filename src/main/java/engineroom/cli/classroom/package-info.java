/** The commands of the classroom: {@code class start}, {@code class check} and the others. */
@NullMarked
package engineroom.cli.classroom;

import org.jspecify.annotations.NullMarked;
