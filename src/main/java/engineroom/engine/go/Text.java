package engineroom.engine.go;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What Go sees in a string: bytes of UTF-8.
 *
 * <p>Java's strings are UTF-16, so whatever Go does byte by byte (order, length, decoding of bytes
 * that are not UTF-8) is done here as Go does it. Half of a surrogate pair, which no Go string can
 * hold, counts as U+FFFD.
 */
public final class Text {

  private static final char REPLACEMENT = '\ufffd';
  private static final int NOT_UTF8 = -1;

  private Text() {}

  /**
   * Orders two strings as Go's {@code <} does: by bytes of UTF-8, which is by code points.
   *
   * <p>{@link String#compareTo} differs above U+FFFF, whose surrogates sort before U+E000.
   *
   * @return less than, equal to or greater than zero
   */
  public static int compare(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    for (int i = 0; i < shorter; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a != b) {
        if (a < Character.MIN_SURROGATE || b < Character.MIN_SURROGATE) {
          return a - b;
        }
        return compareFrom(one, other, i);
      }
    }
    return compareFrom(one, other, shorter);
  }

  /** Sorts in the order of {@link #compare}. */
  public static void sort(String[] texts) {
    for (String text : texts) {
      if (hasSurrogate(text)) {
        Arrays.sort(texts, Text::compare);
        return;
      }
    }
    Arrays.sort(texts); // the same order then, and twice as fast
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static int compareFrom(String one, String other, int unit) {
    int i = startOfCodePoint(one, unit);
    int j = startOfCodePoint(other, unit);
    while (i < one.length() && j < other.length()) {
      int a = one.codePointAt(i);
      int b = other.codePointAt(j);
      int order = valid(a) - valid(b);
      if (order != 0) {
        return order;
      }
      i += Character.charCount(a);
      j += Character.charCount(b);
    }
    return (one.length() - i) - (other.length() - j);
  }

  private static int startOfCodePoint(String text, int unit) {
    boolean insidePair =
        unit > 0
            && unit < text.length()
            && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
    return insidePair ? unit - 1 : unit;
  }

  /**
   * The code point that Go has in the place of this one: itself, or U+FFFD for half of a pair.
   *
   * @param codePoint any value, also one that no code point has
   */
  static int valid(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return surrogate || !Character.isValidCodePoint(codePoint) ? REPLACEMENT : codePoint;
  }

  /** How many bytes this string has in Go: {@code len}. */
  public static int lengthInBytes(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      bytes += lengthInBytes(codePoint);
      i += Character.charCount(codePoint);
    }
    return bytes;
  }

  /** How many bytes of UTF-8 a code point has; half of a pair has the three of U+FFFD. */
  static int lengthInBytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  /** The bytes of this string in Go: {@code []byte(text)}. */
  public static byte[] bytes(String text) {
    return wellFormed(text).getBytes(StandardCharsets.UTF_8);
  }

  /** This string with U+FFFD for every half of a surrogate pair: what is left of it in Go. */
  public static String wellFormed(String text) {
    if (!hasSurrogate(text)) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int codePoint = text.codePointAt(i);
      mended.appendCodePoint(valid(codePoint));
      i += Character.charCount(codePoint);
    }
    return mended.toString();
  }

  /**
   * Reads bytes as Go's {@code range} over a string does: each byte that is part of no valid UTF-8
   * gives one U+FFFD.
   *
   * <p>Java's own decoders give one for a whole broken sequence.
   */
  public static String ofBytes(byte[] bytes) {
    return ofBytes(bytes, 0, bytes.length);
  }

  /**
   * Reads part of an array as {@link #ofBytes(byte[])} does.
   *
   * @param bytes where the bytes are
   * @param from the first to read
   * @param to behind the last
   */
  public static String ofBytes(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) < 0) {
      return text;
    }
    char[] chars = new char[to - from]; // something was no UTF-8, or was U+FFFD all along
    return new String(chars, 0, decode(bytes, from, to, chars));
  }

  private static int decode(byte[] bytes, int from, int to, char[] into) {
    int i = from;
    int out = 0;
    while (i < to) {
      if (bytes[i] >= 0) {
        into[out++] = (char) bytes[i++];
        continue;
      }
      int length = sequenceLength(bytes[i]);
      int codePoint = length > to - i ? NOT_UTF8 : codePoint(bytes, i, length);
      if (codePoint == NOT_UTF8) {
        into[out++] = REPLACEMENT;
        i++;
      } else {
        out += Character.toChars(codePoint, into, out);
        i += length;
      }
    }
    return out;
  }

  private static int sequenceLength(byte lead) {
    int bits = lead & 0xff;
    if (bits < 0xc2 || bits > 0xf4) {
      return 1;
    }
    if (bits < 0xe0) {
      return 2;
    }
    return bits < 0xf0 ? 3 : 4;
  }

  private static int codePoint(byte[] bytes, int at, int length) {
    if (length == 1) {
      return NOT_UTF8;
    }
    int value = bytes[at] & (0xff >> (length + 1));
    for (int i = 1; i < length; i++) {
      if ((bytes[at + i] & 0xc0) != 0x80) {
        return NOT_UTF8;
      }
      value = value << 6 | bytes[at + i] & 0x3f;
    }
    boolean shortest = lengthInBytes(value) == length;
    return shortest && value == valid(value) ? value : NOT_UTF8;
  }
}
