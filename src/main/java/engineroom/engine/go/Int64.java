package engineroom.engine.go;

import java.util.OptionalLong;

/** Whole numbers of 64 bits, as Go reads them. */
public final class Int64 {

  private Int64() {}

  /**
   * Reads a decimal number: a sign or none, then ASCII digits and nothing else. Stands for {@code
   * strconv.ParseInt(text, 10, 64)}.
   *
   * @param text what to read
   * @return the number; empty where the text is none or does not fit
   */
  public static OptionalLong parse(String text) {
    int digits = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    if (digits == text.length()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException tooLong) {
      return OptionalLong.empty();
    }
  }
}
