/**
 * The chapters as plain data, once they have been read: bodies, behaviours, exercises, and marks
 * where a figure, a method or an example belongs. Knows nothing of AsciidoctorJ.
 */
@NullMarked
package engineroom.book.text;

import org.jspecify.annotations.NullMarked;
