/** Colours for code: Java and Go by their tokens, line by line. Knows nothing of chapters. */
@NullMarked
package engineroom.book.colour;

import org.jspecify.annotations.NullMarked;
