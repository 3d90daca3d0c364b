/**
 * The words that the book itself says on its pages and on paper, one file a language. What a
 * chapter says stands in the chapter; ids, lines of code, outputs and results are in no language.
 */
@NullMarked
package engineroom.book.words;

import org.jspecify.annotations.NullMarked;
