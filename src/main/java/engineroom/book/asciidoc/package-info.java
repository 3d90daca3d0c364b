/**
 * Reads the chapters: loads the spine with AsciidoctorJ, converts it chapter by chapter, and hands
 * on plain data. With {@code macro} the only package that knows AsciidoctorJ.
 */
@NullMarked
package engineroom.book.asciidoc;

import org.jspecify.annotations.NullMarked;
