package engineroom.docker;

import java.time.LocalDate;
import java.util.List;

/**
 * A day on which names left docker's main line.
 *
 * @param day the day
 * @param names the names that left, in the order of the alphabet
 * @param left how many were registered when it was over
 */
public record RemovalDay(LocalDate day, List<EngineName> names, int left) {}
