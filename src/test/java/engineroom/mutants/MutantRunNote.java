package engineroom.mutants;

import java.util.List;

/**
 * What is to be known of a run.
 *
 * @param processor the machine's
 * @param processors how many the run could use
 * @param os name and version
 * @param jdk vendor and version
 * @param date the day
 * @param command what to type to do this again
 * @param seconds how long it took
 * @param tests how many test methods could notice
 * @param tried how many mutants this run tried; all others are as recorded before
 * @param planted the mutants that had to be found, and the one that must not
 */
record MutantRunNote(
    String processor,
    int processors,
    String os,
    String jdk,
    String date,
    String command,
    long seconds,
    int tests,
    int tried,
    List<PlantedMutants.Outcome> planted) {}
