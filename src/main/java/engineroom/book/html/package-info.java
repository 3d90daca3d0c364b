/** HTML and XML, as far as more than one part handles them. */
@NullMarked
package engineroom.book.html;

import org.jspecify.annotations.NullMarked;
