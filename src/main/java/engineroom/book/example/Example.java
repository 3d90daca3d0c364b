package engineroom.book.example;

import engineroom.book.source.JavaMember;

/**
 * An example and what it printed.
 *
 * @param type its class
 * @param output what it printed
 */
public record Example(JavaMember type, String output) {}
