/**
 * The article that the book starts from, as facts: its sections, what it claims in each, and what
 * the book finds of every claim.
 *
 * <p>Knows neither AsciidoctorJ nor HTML; what it gives to be read is AsciiDoc, so that every form
 * of the book shows the same.
 */
@NullMarked
package engineroom.book.article;

import org.jspecify.annotations.NullMarked;
