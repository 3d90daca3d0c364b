/**
 * Figures: PlantUML sources in, SVG out, in the book's one palette, stroke and type.
 *
 * <p>The only package that knows PlantUML.
 */
package engineroom.book.figure;
