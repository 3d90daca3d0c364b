package engineroom.engine.json;

import java.io.IOException;

/** Says that a text is not the JSON that was asked for, or that a value has no JSON. */
public final class JsonException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  JsonException(String message, Place place) {
    super(message + " (line " + place.line() + ", column " + place.column() + ")");
    this.line = place.line();
    this.column = place.column();
  }

  JsonException(String message) {
    super(message);
    this.line = 0;
    this.column = 0;
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
