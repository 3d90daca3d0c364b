package engineroom.book;

/**
 * How to build.
 *
 * @param draft true to show what lacks proof on its card, loudly, in place of failing; everything
 *     else stays strict
 * @param acceptOutputs true to take what the examples print now as accepted
 * @param classes finds the examples' classes
 */
public record BookOptions(boolean draft, boolean acceptOutputs, ClassLoader classes) {

  /** Strict, with the classes of this program. */
  public static BookOptions strict() {
    return new BookOptions(false, false, BookOptions.class.getClassLoader());
  }

  /** The same, as a draft or not. */
  public BookOptions draft(boolean value) {
    return new BookOptions(value, acceptOutputs, classes);
  }

  /** The same, accepting outputs or not. */
  public BookOptions acceptOutputs(boolean value) {
    return new BookOptions(draft, value, classes);
  }

  /** The same, with other classes for the examples. */
  public BookOptions classes(ClassLoader value) {
    return new BookOptions(draft, acceptOutputs, value);
  }
}
