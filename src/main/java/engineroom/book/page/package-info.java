/**
 * The pages: chapters with their cards, figures and listings, the title page, the list of all
 * behaviours, the sources, and the book on one page; checked links and weights, and the folder that
 * is written in one go.
 *
 * <p>Takes plain data from the other packages and knows HTML only.
 */
@NullMarked
package engineroom.book.page;

import org.jspecify.annotations.NullMarked;
