package engineroom.book;

import engineroom.book.original.GoSource;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How to build.
 *
 * @param draft true to show what lacks proof on its card, loudly, in place of failing; everything
 *     else stays strict
 * @param acceptOutputs true to take what the examples print now as accepted
 * @param classes finds the examples' classes
 * @param print true to print the book as PDF and EPUB, too
 * @param goSource the original's files, where the pages are to show their lines
 * @param chineseFont the font for Chinese in the PDF; found where systems keep one unless named
 */
public record BookOptions(
    boolean draft,
    boolean acceptOutputs,
    ClassLoader classes,
    Optional<GoSource> goSource,
    boolean print,
    Optional<Path> chineseFont) {

  /** Strict, with the classes of this program. */
  public static BookOptions strict() {
    return new BookOptions(
        false,
        false,
        BookOptions.class.getClassLoader(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  /** The same, as a draft or not. */
  public BookOptions draft(boolean value) {
    return new BookOptions(value, acceptOutputs, classes, goSource, print, chineseFont);
  }

  /** The same, accepting outputs or not. */
  public BookOptions acceptOutputs(boolean value) {
    return new BookOptions(draft, value, classes, goSource, print, chineseFont);
  }

  /** The same, with other classes for the examples. */
  public BookOptions classes(ClassLoader value) {
    return new BookOptions(draft, acceptOutputs, value, goSource, print, chineseFont);
  }

  /** The same, with the lines of the original or without. */
  public BookOptions goSource(Optional<GoSource> value) {
    return new BookOptions(draft, acceptOutputs, classes, value, print, chineseFont);
  }

  /** The same, printing or not. */
  public BookOptions print(boolean value) {
    return new BookOptions(draft, acceptOutputs, classes, goSource, value, chineseFont);
  }

  /** The same, with another font for Chinese. */
  public BookOptions chineseFont(Optional<Path> value) {
    return new BookOptions(draft, acceptOutputs, classes, goSource, print, value);
  }
}
