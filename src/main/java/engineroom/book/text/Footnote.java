package engineroom.book.text;

/**
 * A note to the text.
 *
 * @param number its number in the book
 * @param html what it says
 */
public record Footnote(String number, String html) {}
