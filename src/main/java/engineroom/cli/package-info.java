/**
 * The command line: its way in, and how it tells of an error.
 *
 * <p>The commands stand in {@code command} and {@code classroom}. Nothing knows this room.
 */
@NullMarked
package engineroom.cli;

import org.jspecify.annotations.NullMarked;
