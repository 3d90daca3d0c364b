package engineroom.book.record;

import engineroom.book.measure.ResultsFolder;
import engineroom.book.mutant.MutantFiles;
import engineroom.book.mutant.MutantStatus;
import engineroom.book.mutant.RecordedMutants;
import engineroom.files.Mistake;
import engineroom.files.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What is recorded beside the chapters, as tables in AsciiDoc.
 *
 * @param calibrations how checkers did
 * @param soaks what came of load
 * @param probes what came of threads that nobody held
 * @param orders how many orders of races are recorded
 * @param mutants how many mutants there are of each status
 */
public record BookRecords(
    List<Calibration> calibrations,
    List<Soak> soaks,
    List<Probe> probes,
    int orders,
    Map<MutantStatus, Long> mutants) {

  /**
   * Reads the records.
   *
   * @param results the folder of all recorded results
   * @param recorded what became of each mutant, with those that are declared equivalent
   * @throws Mistake where one cannot be read
   */
  public static BookRecords read(Path results, RecordedMutants recorded) {
    Map<MutantStatus, Long> mutants =
        recorded.results().stream()
            .collect(Collectors.groupingBy(one -> one.status(), Collectors.counting()));
    List<Calibration> calibrations = new ArrayList<>(RecordFolder.calibrations(results).all());
    mutants(new MutantFiles(results.resolve("mutants")).run()).ifPresent(calibrations::add);
    return new BookRecords(
        List.copyOf(calibrations),
        RecordFolder.soaks(results).all(),
        RecordFolder.probes(results).all(),
        Project.files(results.resolve("races"), ".json").size(),
        mutants);
  }

  /** What the last run over the mutants was given beside them; it records that itself. */
  private static Optional<Calibration> mutants(Path run) {
    if (!Files.isRegularFile(run)) {
      return Optional.empty();
    }
    try {
      JsonNode told = ResultsFolder.MAPPER.readTree(run.toFile());
      JsonNode planted = told.path("planted");
      int found = 0;
      for (JsonNode one : planted) {
        found += one.path("found").equals(one.path("expected")) ? 1 : 0;
      }
      String date = told.path("date").asString();
      String command = told.path("command").asString();
      return Optional.of(new Calibration("Mutants", planted.size(), found, date, command));
    } catch (JacksonException e) {
      throw new Mistake("results/mutants/run.json is no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * A table's lines.
   *
   * @param table which one
   * @param behaviours how many behaviours the book states
   * @throws Mistake where there is no such table, nothing is recorded for it, or a checker did not
   *     find all that was planted for it
   */
  public List<String> lines(String table, int behaviours) {
    return switch (table) {
      case "calibration" -> calibration();
      case "counts" -> counts(behaviours);
      case "soak" -> soak();
      case "hardware" -> probes(Probe.Question.HARDWARE);
      case "luck" -> probes(Probe.Question.LUCK);
      case "walls" -> probes(Probe.Question.WALLS);
      default ->
          throw new Mistake(
              "there is no record '"
                  + table
                  + "': write calibration, counts, soak, hardware, luck or walls");
    };
  }

  private List<String> calibration() {
    if (calibrations.isEmpty()) {
      throw new Mistake(
          "no calibration is recorded: record one with mvn test -Daccept.calibration");
    }
    List<String> lines = new ArrayList<>();
    lines.add("[cols=\"3,>2,>2,3,6\",options=header]");
    lines.add("|===");
    lines.add("|Checker |Planted |Found |On |Again by");
    for (Calibration one : calibrations) {
      if (!one.foundAll()) {
        throw new Mistake(
            "the checker '%s' found %d of %d faults that were planted for it: mend it, and run %s"
                .formatted(one.checker(), one.found(), one.planted(), one.command()));
      }
      lines.add("");
      lines.add("|" + one.checker());
      lines.add("|" + one.planted());
      lines.add("|" + one.found());
      lines.add("|" + one.date());
      lines.add("|" + code(one.command()));
    }
    lines.add("|===");
    return lines;
  }

  private List<String> counts(int behaviours) {
    List<String> lines = new ArrayList<>();
    lines.add("[cols=\"8,>3\",options=header]");
    lines.add("|===");
    lines.add("|What |How many");
    row(lines, "behaviours that this book states", behaviours);
    row(lines, "orders of two threads, recorded", orders);
    row(lines, "mutants in the record", mutants.values().stream().mapToLong(one -> one).sum());
    mutants.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(one -> row(lines, "of them " + one.getKey().words(), one.getValue()));
    lines.add("|===");
    return lines;
  }

  private List<String> soak() {
    if (soaks.isEmpty()) {
      throw new Mistake("no load is recorded: record it with mvn -Pproof -Daccept.soak");
    }
    List<String> lines = new ArrayList<>();
    lines.add("[cols=\"8,>3\",options=header]");
    lines.add("|===");
    lines.add("|What |How many");
    for (Soak one : soaks) {
      lines.add("");
      lines.add("2+|*%s*".formatted(one.what()));
      one.numbers().forEach((what, number) -> row(lines, what, number));
      row(lines, "seconds", one.seconds());
      lines.add(
          "2+|On %s, %s%s: %s"
              .formatted(one.machine(), one.date(), seed(one), code(one.command())));
    }
    lines.add("|===");
    return lines;
  }

  private List<String> probes(Probe.Question about) {
    List<Probe> asked = probes.stream().filter(one -> one.about() == about).toList();
    if (asked.isEmpty()) {
      throw new Mistake("no such probe is recorded: record them with mvn -Pstress -Daccept");
    }
    List<String> lines = new ArrayList<>();
    lines.add("[cols=\"8,>3\",options=header]");
    lines.add("|===");
    lines.add("|What came of it |How often");
    for (Probe one : asked) {
      lines.add("");
      lines.add("2+|*%s*".formatted(one.what()));
      for (Probe.Outcome outcome : one.outcomes()) {
        if (outcome.forbidden() && outcome.times() > 0) {
          throw new Mistake(
              "what must not be is recorded of '%s': %s; mend the port, and run %s"
                  .formatted(one.what(), outcome.what(), one.command()));
        }
        row(lines, outcome.what(), outcome.times());
      }
    }
    for (String where : asked.stream().map(BookRecords::where).distinct().toList()) {
      lines.add("");
      lines.add("2+|" + where);
    }
    lines.add("|===");
    return lines;
  }

  private static String where(Probe one) {
    return "By %s on %s, %s: %s"
        .formatted(one.checker(), one.machine(), one.date(), code(one.command()));
  }

  private static String seed(Soak one) {
    return one.seed() == 0 ? "" : ", seed " + one.seed();
  }

  private static void row(List<String> lines, String what, long number) {
    lines.add("|" + what);
    lines.add("|%,d".formatted(number));
  }

  private static String code(String command) {
    return "`+" + command.replace("|", "\\|") + "+`";
  }
}
