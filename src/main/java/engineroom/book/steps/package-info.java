/**
 * The scripts of the book that readers can run: read as steps, and played against the port whenever
 * a book is built.
 */
@NullMarked
package engineroom.book.steps;

import org.jspecify.annotations.NullMarked;
