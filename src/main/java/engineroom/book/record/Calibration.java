package engineroom.book.record;

import java.time.LocalDate;

/**
 * A checker's last run against faults that were planted for it.
 *
 * @param checker its name
 * @param planted how many faults were planted
 * @param found how many of them it found
 * @param date the day, as 2026-11-29
 * @param command what to type to do it again
 */
public record Calibration(String checker, int planted, int found, String date, String command) {

  /** A run that is just over. */
  public static Calibration today(String checker, int planted, int found, String command) {
    return new Calibration(checker, planted, found, LocalDate.now().toString(), command);
  }

  /** Whether it found all that was planted, and anything was. */
  public boolean foundAll() {
    return planted > 0 && found >= planted;
  }
}
