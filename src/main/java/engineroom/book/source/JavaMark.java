package engineroom.book.source;

import java.util.List;

/**
 * An annotation as the source writes it.
 *
 * @param name the annotation's simple name
 * @param values its strings
 * @param line the line where it begins
 * @param end the line where it ends
 */
public record JavaMark(String name, List<String> values, int line, int end) {}
