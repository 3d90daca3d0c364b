/**
 * The manuscript: what every edition of the book is made from, once all of it has been read and
 * linked.
 *
 * <p>The pages and the printed editions get one and the same.
 */
@NullMarked
package engineroom.book.manuscript;

import org.jspecify.annotations.NullMarked;
