/**
 * What a book is made from: facts about the Go files, Java read by the compiler's own parser, and
 * the places in them that a problem points at.
 *
 * <p>Everything here is read once and never changes; nothing here knows AsciiDoc or HTML.
 */
@NullMarked
package engineroom.book.source;

import org.jspecify.annotations.NullMarked;
