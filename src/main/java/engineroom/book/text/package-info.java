/**
 * The chapters as plain data, once they have been read: bodies, behaviours, exercises, and marks
 * where a figure, a method or an example belongs. Knows nothing of AsciidoctorJ.
 */
package engineroom.book.text;
