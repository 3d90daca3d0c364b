package engineroom.classroom.source;

import java.util.Optional;

/**
 * Where a method stands in a text, in characters from 0.
 *
 * @param signature which method it is
 * @param start its first character, after its Javadoc
 * @param body the opening brace of its body
 * @param end the character after its closing brace
 * @param stub the id of the step that its body waits for, absent where it is written
 */
public record MethodSpan(
    MethodSignature signature, int start, int body, int end, Optional<String> stub) {

  /** Its body, from brace to brace. */
  public String bodyIn(String text) {
    return text.substring(body, end);
  }

  /** The text with another body in the place of this one. */
  public String withBody(String text, String other) {
    return text.substring(0, body) + other + text.substring(end);
  }

  /** The same with a body of a single line, so that all that follows keeps its lines. */
  public String withLine(String text, String other) {
    return withBody(
        text, other + "\n".repeat((int) bodyIn(text).chars().filter(c -> c == '\n').count()));
  }

  /** Its line, from 1. */
  public int line(String text) {
    return 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
  }

  /** Its last line, from 1. */
  public int lastLine(String text) {
    return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
  }
}
