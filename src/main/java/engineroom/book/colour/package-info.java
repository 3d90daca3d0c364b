/** Colours for code: Java and Go by their tokens, line by line. Knows nothing of chapters. */
package engineroom.book.colour;
