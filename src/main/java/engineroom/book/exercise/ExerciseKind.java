package engineroom.book.exercise;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The two kinds of exercises. */
public enum ExerciseKind {
  /** Methods of the port to write again; the chapters' tests judge. */
  STEP,
  /** For pen, paper or a benchmark; nobody judges. */
  EXERCISE;

  /** The block's style in AsciiDoc. */
  @JsonValue
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
