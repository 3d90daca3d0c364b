package engineroom.book.record;

import java.util.Map;

/**
 * What came of a long run under load.
 *
 * @param what was under load, in a few words
 * @param machine processor, system and JDK
 * @param date the day, as 2026-11-29
 * @param command what to type to do it again
 * @param seed what the run was made from; 0 where nothing was drawn
 * @param seconds how long it took
 * @param numbers what was counted, each by what it is called
 */
public record Soak(
    String what,
    String machine,
    String date,
    String command,
    long seed,
    long seconds,
    Map<String, Long> numbers) {}
