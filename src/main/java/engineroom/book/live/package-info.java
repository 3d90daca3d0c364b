/**
 * The book while it is written: rebuilt when a source of it changes, and shown at once in every
 * page that is open.
 */
@NullMarked
package engineroom.book.live;

import org.jspecify.annotations.NullMarked;
