package engineroom.engine.json;

import java.io.IOException;

/** Says that a text is not the JSON that was asked for, or that a value has no JSON. */
public final class JsonException extends IOException {

  private static final long serialVersionUID = 1L;

  private static final int NOTHING = -2;

  private final int line;
  private final int column;
  private final int found;

  JsonException(String message, Place place) {
    this(message, NOTHING, place.line(), place.column());
  }

  JsonException(String message) {
    this(message, NOTHING, 0, 0);
  }

  private JsonException(String message, int found, int line, int column) {
    super(message);
    this.found = found;
    this.line = line;
    this.column = column;
  }

  /**
   * Something else stands where something was expected.
   *
   * @param what was expected
   * @param found the code point that stands there; -1 for the end
   */
  static JsonException expected(String what, int found, Place place) {
    return new JsonException(what, found, place.line(), place.column());
  }

  /** Put together when it is asked for: whoever only asks whether a text is JSON never does. */
  @Override
  public String getMessage() {
    if (line == 0) {
      return super.getMessage();
    }
    String message = found == NOTHING ? super.getMessage() : expectation();
    return message + " (line " + line + ", column " + column + ")";
  }

  private String expectation() {
    return "expected " + super.getMessage() + ", found " + there();
  }

  /** What stands there, on one line: what cannot be seen is told by its number. */
  private String there() {
    if (found < 0) {
      return "the end";
    }
    if (found < ' ' || found == 0x7f) {
      return "the character " + found;
    }
    return "'" + new String(Character.toChars(found)) + "'";
  }

  /**
   * Leaves the stack out: it is the text that is at fault, and an environment asks of every value
   * whether it is JSON.
   */
  @Override
  public Throwable fillInStackTrace() {
    return this;
  }

  /**
   * The line of the offending place, counted from 1; of a stream, from where its reader began. 0 if
   * a value could not be written.
   */
  public int line() {
    return line;
  }

  /** The offending place's character within its line, counted from 1. 0 as for {@link #line}. */
  public int column() {
    return column;
  }
}
