/**
 * The original's Go, which the project may not carry: its reader brings it, from a folder, a zip or
 * the host that has it, and nothing is believed to be docker's before git's id of it has been seen.
 */
@NullMarked
package engineroom.book.original;

import org.jspecify.annotations.NullMarked;
