package engineroom.book.measure;

import java.util.List;

/**
 * Where, when and how something was measured.
 *
 * @param processor its name
 * @param processors how many the JVM may use
 * @param memory the machine's, in mebibytes
 * @param os name and version
 * @param jdk vendor and version
 * @param date the day, as 2026-11-24
 * @param command what to type to measure again
 * @param commit the commit that was measured; {@code unknown} where that cannot be told
 * @param loadAverage how many programs wanted a processor in the minute before
 * @param busy which part of the processors was in use just before
 * @param settings forks, warm-up and measuring in words
 * @param doubts why the figures may be worth little; empty is good
 * @param provisional true if they are to be replaced before anyone relies on them
 */
public record Machine(
    String processor,
    int processors,
    long memory,
    String os,
    String jdk,
    String date,
    String command,
    String commit,
    double loadAverage,
    double busy,
    String settings,
    List<String> doubts,
    boolean provisional) {

  /** The machine in one line. */
  public String line() {
    return "%s, %d processors, %d GiB, %s, %s"
        .formatted(processor, processors, Math.round(memory / 1024.0), os, jdk);
  }

  /** The same, provisional or not. */
  public Machine provisional(boolean value) {
    return new Machine(
        processor,
        processors,
        memory,
        os,
        jdk,
        date,
        command,
        commit,
        loadAverage,
        busy,
        settings,
        doubts,
        value);
  }
}
