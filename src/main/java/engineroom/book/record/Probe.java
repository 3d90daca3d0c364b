package engineroom.book.record;

import java.util.List;

/**
 * What came of two threads that nobody held, many times over.
 *
 * @param what what the two threads do
 * @param about why it was tried
 * @param outcomes what may come of it, and how often it did
 * @param checker the tool and its version
 * @param machine system, processors and JDK
 * @param date the day, as 2026-11-30
 * @param command what to type to do it again
 */
public record Probe(
    String what,
    Question about,
    List<Outcome> outcomes,
    String checker,
    String machine,
    String date,
    String command) {

  /** What a probe is to tell. */
  public enum Question {
    /** What processors and compilers do that no order of the steps gives. */
    HARDWARE,
    /** How often a race comes about of itself. */
    LUCK,
    /** Whether anything gets through. */
    WALLS
  }

  /**
   * Something that may come of it.
   *
   * @param what in words
   * @param forbidden whether it proves a fault
   * @param times how often it came
   */
  public record Outcome(String what, boolean forbidden, long times) {}

  /** How often it was tried. */
  public long times() {
    return outcomes.stream().mapToLong(Outcome::times).sum();
  }
}
