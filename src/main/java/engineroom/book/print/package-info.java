/**
 * The book on paper and in a reader's pocket: a PDF and an EPUB of what the pages show.
 *
 * <p>Both are converted from the same chapters and the same evidence as the pages; what the book's
 * own words stand for is given to AsciidoctorJ as plain AsciiDoc.
 */
@NullMarked
package engineroom.book.print;

import org.jspecify.annotations.NullMarked;
