package engineroom.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** Finds what is not UTF-8 in a file that should be. */
final class Utf8 {

  private Utf8() {}

  /** The place of the first byte that begins no letter, from 0. */
  static OptionalInt firstWrong(byte[] content) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(content);
    CharBuffer letters = CharBuffer.allocate(4096);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      letters.clear();
      result = decoder.decode(bytes, letters, true);
    }
    return result.isError() ? OptionalInt.of(bytes.position()) : OptionalInt.empty();
  }

  /** The line of a byte, from 1. */
  static int line(byte[] content, int place) {
    int line = 1;
    for (int i = 0; i < place; i++) {
      line += content[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
