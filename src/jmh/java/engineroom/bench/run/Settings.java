package engineroom.bench.run;

import engineroom.book.measure.BenchmarkCase;
import engineroom.files.Mistake;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What was asked for.
 *
 * @param quick true for a first impression in less than two minutes
 * @param anyway true to measure though the machine is not fit for it
 * @param accept {@code no}; {@code true} to take the last run as the recorded result; {@code
 *     provisional} to take it whatever it is worth, and to say so on every chart; {@code profile}
 *     to take the last profiles as the recorded ones
 * @param only a regular expression for the benchmarks to run; empty for all
 * @param profile what to profile in place of measuring, as {@code Dispatch.hit(args=2);
 *     DispatchMiss.nobody}; empty for nothing
 */
record Settings(
    boolean quick, boolean anyway, String accept, String only, List<BenchmarkCase> profile) {

  private static final List<String> NAMES =
      List.of("quick", "anyway", "accept", "benchmarks", "profile");
  private static final List<String> ACCEPTS = List.of("no", "true", "provisional", "profile");

  /** Reads {@code quick=true} and the like. */
  static Settings of(String... args) {
    Map<String, String> given =
        Arrays.stream(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length < 2 ? "" : pair[1]));
    given.keySet().stream()
        .filter(name -> !NAMES.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new Mistake("'" + name + "' is no setting: there are " + NAMES);
            });
    String accept = given.getOrDefault("accept", "no");
    if (!ACCEPTS.contains(accept)) {
      throw new Mistake(
          "-Daccept=" + accept + ": write -Daccept, or -Daccept=provisional or -Daccept=profile");
    }
    return new Settings(
        Boolean.parseBoolean(given.get("quick")),
        Boolean.parseBoolean(given.get("anyway")),
        accept,
        given.getOrDefault("benchmarks", ""),
        subjects(given.getOrDefault("profile", "")));
  }

  private static List<BenchmarkCase> subjects(String list) {
    try {
      return Arrays.stream(list.split(";"))
          .filter(one -> !one.isBlank())
          .map(BenchmarkCase::parse)
          .toList();
    } catch (Mistake e) {
      throw new Mistake("-Dprofile: " + e.getMessage());
    }
  }

  /** What to type to do this again. */
  String command() {
    return "mvn -Pbench"
        + (quick ? " -Dquick" : "")
        + (only.isEmpty() ? "" : " -Dbenchmarks=" + only)
        + (profile.isEmpty() ? "" : " -Dprofile=\"" + profiled() + "\"");
  }

  private String profiled() {
    return profile.stream().map(BenchmarkCase::toString).collect(Collectors.joining("; "));
  }
}
