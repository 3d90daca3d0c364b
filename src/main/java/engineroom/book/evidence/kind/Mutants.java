package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.EvidenceRow.Tone;
import engineroom.book.evidence.Proof;
import engineroom.book.mutant.Mutant;
import engineroom.book.words.BookWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The mutants in its lines. None of them may survive the tests of all behaviours that have these
 * lines; a record of older code tells nothing of that, and says so, mutant by mutant.
 *
 * @param behaviour the behaviour's id
 * @param mutants the mutants, in the order of their lines
 */
record Mutants(String behaviour, List<TriedMutant> mutants) implements Proof {

  /** What to do about a survivor. */
  static final String REMEDY =
      "write the test that notices it, or say why none could in"
          + " chapters/results/mutants/equivalents.txt, and run mvn -Pmutants";

  private static final int MOST_REASONS = 3;

  private static final Comparator<TriedMutant> MOST_TELLING =
      Comparator.comparing((TriedMutant one) -> one.result().mutant().before().isEmpty())
          .thenComparing(one -> !one.result().message().startsWith("expected "))
          .thenComparing(one -> one.result().killers().size());

  private boolean isCurrent() {
    return mutants.stream().allMatch(TriedMutant::current);
  }

  private int count(Predicate<TriedMutant> which) {
    return (int) mutants.stream().filter(which).count();
  }

  private int survivors() {
    return count(one -> one.survives() && one.current());
  }

  private int old() {
    return count(one -> !one.current());
  }

  private boolean isOld() {
    return !mutants.isEmpty() && old() == mutants.size();
  }

  private int killedByOthers() {
    return count(one -> !one.own() && !one.survives() && !one.isEquivalent());
  }

  @Override
  public EvidenceRow row(BookWords words) {
    boolean lacks = survivors() > 0;
    return new EvidenceRow(
        "mutants",
        words.of("proof.mutants"),
        gist(words),
        lacks ? Tone.MISSING : Tone.QUIET,
        lacks ? words.of("mutants.lacking", survivors()) : "",
        entries(words),
        new EvidenceCell(6, words.of("filter.mutants"), cell(words), 0));
  }

  private String gist(BookWords words) {
    return isOld() ? words.of("mutants.stale") : tally(words) + partly(words);
  }

  /** How many of them were recorded for older code, where that is so of some. */
  private String partly(BookWords words) {
    return isCurrent() || isOld() ? "" : ", " + words.of("mutants.partly", old());
  }

  private List<EvidencePiece> cell(BookWords words) {
    return mutants.isEmpty()
        ? List.of()
        : List.of(
            new EvidencePiece.Text(
                isOld()
                    ? words.of("mutants.stale")
                    : words.of("mutants.cell", mutants.size() - survivors(), mutants.size())));
  }

  private String tally(BookWords words) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    counts.put("mutants.killed", count(TriedMutant::own));
    counts.put("mutants.others", killedByOthers());
    counts.put("mutants.equivalent", count(TriedMutant::isEquivalent));
    counts.put("mutants.survived", count(TriedMutant::survives));
    return counts.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(one -> words.of(one.getKey(), one.getValue()))
        .collect(Collectors.joining(", "));
  }

  private List<EvidenceEntry> entries(BookWords words) {
    if (mutants.isEmpty()) {
      return List.of();
    }
    List<EvidenceEntry> entries = new ArrayList<>();
    String all = words.of(mutants.size() == 1 ? "mutants.one" : "mutants.many", mutants.size());
    List<EvidencePiece> sum =
        new ArrayList<>(List.of(text(all + " " + tally(words) + partly(words))));
    if (isOld()) {
      sum.add(new EvidencePiece.Aside(words.of("mutants.stale")));
    }
    entries.add(new EvidenceEntry.Line(sum));
    mutants.stream()
        .filter(TriedMutant::survives)
        .forEach(one -> entries.add(new EvidenceEntry.Line(survivor(one, words))));
    telling().ifPresent(one -> entries.add(new EvidenceEntry.Line(told(one, words))));
    mutants.stream()
        .filter(TriedMutant::isEquivalent)
        .map(one -> one.result().reason())
        .distinct()
        .limit(MOST_REASONS)
        .map(reason -> new EvidenceEntry.Line(List.of(text(words.of("mutants.reason", reason)))))
        .forEach(entries::add);
    return List.copyOf(entries);
  }

  /** The one whose test says most, in words and code: two values, and few other tests notice it. */
  private Optional<TriedMutant> telling() {
    return mutants.stream().filter(one -> one.telling() != null).min(MOST_TELLING);
  }

  private static List<EvidencePiece> told(TriedMutant tried, BookWords words) {
    List<EvidencePiece> pieces = new ArrayList<>(change(tried.result().mutant(), words));
    pieces.add(text(words.of("mutants.and")));
    var test = Objects.requireNonNull(tried.telling());
    pieces.add(new EvidencePiece.Source(test, test.name()));
    pieces.add(text(words.of("mutants.says")));
    pieces.add(new EvidencePiece.Code(tried.result().message()));
    return pieces;
  }

  private static List<EvidencePiece> survivor(TriedMutant tried, BookWords words) {
    List<EvidencePiece> pieces = new ArrayList<>(change(tried.result().mutant(), words));
    pieces.add(text(words.of("mutants.silence")));
    return pieces;
  }

  /** What to change, in words that can follow a full stop and be followed by a comma. */
  private static List<EvidencePiece> change(Mutant mutant, BookWords words) {
    String line = words.lines(mutant.line(), mutant.line());
    if (mutant.before().isEmpty()) {
      return List.of(text(words.of("mutants.change", line, firstSentence(mutant.change()))));
    }
    if (mutant.after().equals(";")) {
      return List.of(
          text(words.of("mutants.leave")),
          new EvidencePiece.Code(mutant.before()),
          text(words.of("mutants.out", line)));
    }
    return List.of(
        text(words.of("mutants.put")),
        new EvidencePiece.Code(mutant.after()),
        text(words.of("mutants.in-place")),
        new EvidencePiece.Code(mutant.before()),
        text(words.of("mutants.there", line)));
  }

  /** What a wrong answer does; after it stands what would be right, which the card says itself. */
  private static String firstSentence(String change) {
    return change.replaceFirst("\\.( .*)?$", "");
  }

  private static EvidencePiece text(String words) {
    return new EvidencePiece.Text(words);
  }

  @Override
  public Map<String, Object> data() {
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("all", mutants.size());
    counts.put("killed", count(TriedMutant::own));
    counts.put("killedByOthers", killedByOthers());
    counts.put("equivalent", count(TriedMutant::isEquivalent));
    counts.put("survived", count(TriedMutant::survives));
    counts.put("current", isCurrent());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("mutants", mutants.stream().filter(this::isTold).map(Told::of).toList());
    data.put("mutantCounts", counts);
    return data;
  }

  private boolean isTold(TriedMutant one) {
    return one.survives()
        || one.isEquivalent()
        || telling().filter(telling -> telling.equals(one)).isPresent();
  }

  record Told(
      String id, int line, String change, String status, String test, String says, String reason) {
    static Told of(TriedMutant one) {
      Mutant mutant = one.result().mutant();
      return new Told(
          mutant.id(),
          mutant.line(),
          mutant.change(),
          one.survives() ? "survived" : one.result().status().words(),
          one.result().telling(),
          one.result().message(),
          one.result().reason());
    }
  }

  @Override
  public Optional<String> complaint() {
    if (survivors() == 0) {
      return Optional.empty();
    }
    String ids =
        mutants.stream()
            .filter(TriedMutant::survives)
            .map(one -> "'" + one.result().mutant().id() + "'")
            .collect(Collectors.joining(", "));
    return Optional.of(
        "none of the tests of behaviour '%s' notices %s: %s".formatted(behaviour, ids, REMEDY));
  }
}
