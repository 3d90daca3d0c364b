package engineroom.docker;

import java.time.LocalDate;

/**
 * How a name left docker's main line.
 *
 * @param day the day of the merge that took its removal in
 * @param merge the hash of that merge, in 40 hexadecimal digits
 * @param by the commit that removed it
 */
public record Departure(LocalDate day, String merge, EngineCommit by) {

  /**
   * A departure.
   *
   * @throws IllegalArgumentException if the hash is none
   */
  public Departure {
    EngineCommit.requireHash(merge);
  }
}
