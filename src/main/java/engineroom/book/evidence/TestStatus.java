package engineroom.book.evidence;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a test ended, the worst last. */
public enum TestStatus {
  /** It ran, and all it says is true. */
  PASSED,
  /** It did not run to its end, by its own choice. */
  SKIPPED,
  /** It ran, and something it says is not true. */
  FAILED,
  /** It ran, but on code that has changed since. */
  STALE,
  /** No result tells of it. */
  NOT_RUN;

  /** The word for readers. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How it ended, as a sentence says it. */
  public String ending() {
    return switch (this) {
      case NOT_RUN -> "did not run";
      case STALE -> "ran on older code";
      case PASSED, SKIPPED, FAILED -> word();
    };
  }

  TestStatus worse(TestStatus other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
