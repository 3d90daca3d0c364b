/**
 * The chapters: loads the spine with AsciidoctorJ, converts it chapter by chapter, and hands on
 * plain data: HTML, behaviours, and marks where a figure, a method or an example belongs.
 *
 * <p>The only package that knows AsciidoctorJ.
 */
package engineroom.book.text;
