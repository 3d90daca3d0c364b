package engineroom.classroom.grade;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A source as it came from a student's editor, which may have had its own idea of an encoding.
 *
 * @param text the source, as the compiler wants it
 * @param oddity what was odd about it; empty where nothing was
 */
record SubmittedText(String text, Optional<String> oddity) {

  private static final String MARK = "\ufeff";

  static SubmittedText of(byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(MARK)
          ? new SubmittedText(
              text.substring(1), Optional.of("begins with a byte order mark, which is left out"))
          : new SubmittedText(text, Optional.empty());
    } catch (CharacterCodingException e) {
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return new SubmittedText(text, Optional.of("is not UTF-8: it is read as Latin-1"));
    }
  }
}
