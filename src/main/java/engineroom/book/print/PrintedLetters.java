package engineroom.book.print;

import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Text that the book did not choose, a test's message say, in letters that paper has: all others
 * become Java's escapes.
 */
final class PrintedLetters {

  private final IntPredicate typeface;

  /** The letters of a typeface. */
  PrintedLetters(IntPredicate typeface) {
    this.typeface = typeface;
  }

  String of(String text) {
    return text.codePoints()
        .mapToObj(letter -> isThere(letter) ? Character.toString(letter) : escaped(letter))
        .collect(Collectors.joining());
  }

  /** Chinese has a font of its own, and the end of a line needs none. */
  private boolean isThere(int letter) {
    return typeface.test(letter)
        || letter == '\n'
        || Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  private static String escaped(int letter) {
    return Character.toString(letter)
        .chars()
        .mapToObj("\\u%04x"::formatted)
        .collect(Collectors.joining());
  }
}
