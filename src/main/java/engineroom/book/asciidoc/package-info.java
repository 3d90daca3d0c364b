/**
 * Reads the chapters: loads the spine with AsciidoctorJ, converts it chapter by chapter, and hands
 * on plain data. With {@code macro} the only package that knows AsciidoctorJ.
 */
package engineroom.book.asciidoc;
