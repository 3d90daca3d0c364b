/** Commands over the port, the replays and the book. */
@NullMarked
package engineroom.cli.command;

import org.jspecify.annotations.NullMarked;
