/** Reads the facts from their files: a room apart, since it needs files and a JSON library. */
@NullMarked
package engineroom.docker.reading;

import org.jspecify.annotations.NullMarked;
