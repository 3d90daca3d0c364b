/**
 * Figures: PlantUML sources in, SVG out, in the book's one palette, stroke and type.
 *
 * <p>The only package that knows PlantUML.
 */
@NullMarked
package engineroom.book.figure;

import org.jspecify.annotations.NullMarked;
