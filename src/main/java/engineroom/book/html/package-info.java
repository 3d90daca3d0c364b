/** HTML, as far as more than one part of the book handles it. */
package engineroom.book.html;
