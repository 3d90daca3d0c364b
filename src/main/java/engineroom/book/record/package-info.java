/**
 * What was tried and found, as files beside the chapters: the book shows nothing that is in none.
 */
@NullMarked
package engineroom.book.record;

import org.jspecify.annotations.NullMarked;
