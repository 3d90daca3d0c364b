package engineroom.book.source;

import java.util.List;

/**
 * An annotation as the source writes it.
 *
 * @param name the annotation's simple name
 * @param values its strings
 * @param line the line where it stands
 */
public record JavaMark(String name, List<String> values, int line) {}
