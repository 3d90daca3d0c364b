package engineroom.mutants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was asked for.
 *
 * @param all true to try all mutants, whatever is recorded
 * @param quick true to run the tests of owners alone, no more of them than it takes, and to record
 *     nothing
 * @param recorded true to pass over the files of which nothing is recorded
 * @param only a regular expression for the port's file names, without {@code .java}; empty for all
 * @param threads how many workers side by side
 * @param staleIsRed true to fail where the record is older than the code, whatever comes of it when
 *     it is tried again
 */
record MutantSettings(
    boolean all, boolean quick, boolean recorded, String only, int threads, boolean staleIsRed) {

  private static final List<String> NAMES = List.of("which", "only", "threads", "stale");

  /** Reads {@code which=all} and the like. */
  static MutantSettings of(String... args) {
    Map<String, String> given = new HashMap<>();
    for (String arg : args) {
      String[] parts = arg.split("=", 2);
      if (parts.length < 2 || !NAMES.contains(parts[0])) {
        throw new RedRun("'" + arg + "' says nothing: write one of " + NAMES + ", as which=all");
      }
      given.put(parts[0], parts[1]);
    }
    String which = given.getOrDefault("which", "changed");
    if (!List.of("changed", "recorded", "all", "quick").contains(which)) {
      throw new RedRun(
          "which=" + which + ": write which=changed, which=recorded, which=all or which=quick");
    }
    String threads = given.getOrDefault("threads", "2");
    if (!threads.matches("[1-9]\\d?")) {
      throw new RedRun("threads=" + threads + " is no number of threads: write threads=2");
    }
    String stale = given.getOrDefault("stale", "tried");
    if (!List.of("tried", "red").contains(stale)) {
      throw new RedRun("stale=" + stale + ": write stale=tried or stale=red");
    }
    return new MutantSettings(
        which.equals("all") || which.equals("quick"),
        which.equals("quick"),
        which.equals("recorded"),
        given.getOrDefault("only", ""),
        Integer.parseInt(threads),
        stale.equals("red"));
  }

  boolean wants(String file) {
    return only.isEmpty() || file.replaceFirst(".*/", "").matches("(?:" + only + ")\\.java");
  }

  /** What to type to do this again. */
  String command() {
    return "mvn -Pmutants"
        + (quick
            ? " -Dmutants=quick"
            : recorded ? " -Dmutants=recorded" : all ? " -Dmutants=all" : "")
        + (only.isEmpty() ? "" : " -Dmutants.only=" + only);
  }
}
