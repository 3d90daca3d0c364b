/** HTML, as far as more than one part of the book handles it. */
@NullMarked
package engineroom.book.html;

import org.jspecify.annotations.NullMarked;
