/** What a book is made of beside its chapters, all of it read. */
@NullMarked
package engineroom.book.material;

import org.jspecify.annotations.NullMarked;
