package engineroom.book.evidence.kind;

import engineroom.book.evidence.EvidenceCell;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.EvidenceRow.Tone;
import engineroom.book.evidence.Proof;
import engineroom.book.evidence.TestStatus;
import engineroom.book.reach.UnreachedLine;
import engineroom.book.words.BookWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The tests that show it. A behaviour needs one that ran and passed, none that failed or ran on
 * older code, and no way through its methods that they do not take.
 *
 * @param behaviour the behaviour's id
 * @param tests the tests, and how they ended
 * @param unreached the lines of its methods that they, and the tests of others that name these
 *     methods, have not gone through in every way
 */
record ShowingTests(String behaviour, List<ShowingTest> tests, List<UnreachedLine> unreached)
    implements Proof {

  private static final List<TestStatus> WORST_FIRST =
      List.of(TestStatus.FAILED, TestStatus.STALE, TestStatus.NOT_RUN, TestStatus.SKIPPED);

  private boolean holds() {
    return havePassed() && unreached.isEmpty();
  }

  private boolean havePassed() {
    return tests.stream().anyMatch(ShowingTest::passed)
        && count(TestStatus.FAILED) == 0
        && count(TestStatus.STALE) == 0; // on the code of today it may fail
  }

  private int count(TestStatus status) {
    return (int) tests.stream().filter(one -> one.outcome().status() == status).count();
  }

  @Override
  public EvidenceRow row(BookWords words) {
    String tally = tally(words);
    return new EvidenceRow(
        "tests",
        words.of("proof.tests"),
        tally,
        holds() ? Tone.FINE : Tone.MISSING,
        lack(words, tally),
        tests.stream().map(test -> entry(test, words)).toList(),
        new EvidenceCell(3, "", List.of(new EvidencePiece.Text(tally)), 0));
  }

  private String lack(BookWords words, String tally) {
    if (holds()) {
      return "";
    }
    if (havePassed()) {
      return words.of("tests.unreached", places());
    }
    return tests.isEmpty() ? words.of("tests.lacking") : words.of("tests.not-all", tally);
  }

  /** The lines, by their files: {@code Reply.java:149, 153; Body.java:114}. */
  private String places() {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (UnreachedLine one : unreached) {
      String file = one.file().substring(one.file().lastIndexOf('/') + 1);
      lines.computeIfAbsent(file, key -> new ArrayList<>()).add(String.valueOf(one.line()));
    }
    return lines.entrySet().stream()
        .map(one -> one.getKey() + ":" + String.join(", ", one.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** How they ended, in a few words. */
  private String tally(BookWords words) {
    for (TestStatus bad : WORST_FIRST) {
      if (count(bad) > 0) {
        return words.of("tests." + key(bad), count(bad), tests.size());
      }
    }
    return tests.isEmpty() ? words.of("tests.none") : words.of("tests.passed", tests.size());
  }

  private static EvidenceEntry entry(ShowingTest test, BookWords words) {
    TestStatus status = test.outcome().status();
    return new EvidenceEntry.Run(
        test.words(),
        words.of("test." + key(status)),
        key(status),
        status == TestStatus.NOT_RUN ? "" : time(test.outcome().millis()),
        test.method());
  }

  private static String key(TestStatus status) {
    return status.word().replace(' ', '-');
  }

  private static String time(double millis) {
    return millis < 1 ? "< 1 ms" : Math.round(millis) + " ms";
  }

  @Override
  public Map<String, Object> data() {
    return Map.of("tests", tests.stream().map(Result::of).toList());
  }

  record Result(String name, String words, TestStatus status, long millis) {
    static Result of(ShowingTest test) {
      String name = test.method().binaryType() + "#" + test.method().name();
      long millis = Math.round(test.outcome().millis());
      return new Result(name, test.words(), test.outcome().status(), millis);
    }
  }

  @Override
  public Optional<String> complaint() {
    if (holds()) {
      return Optional.empty();
    }
    if (tests.isEmpty()) {
      return Optional.of(
          "behaviour '%s' has no test: put @Behaviour(\"%s\") on one that shows it"
              .formatted(behaviour, behaviour));
    }
    if (havePassed()) {
      return Optional.of(
          "behaviour '%s' has no proof: no test of it, or of those that share its methods, takes every way through %s; write one that does, or take out what nobody needs"
              .formatted(behaviour, places()));
    }
    String outcomes =
        tests.stream()
            .filter(test -> !test.passed())
            .map(test -> test.method().label() + " " + test.outcome().status().ending())
            .collect(Collectors.joining(", "));
    return Optional.of(
        "behaviour '%s' has no proof: %s; run the tests, and mend what they show"
            .formatted(behaviour, outcomes));
  }
}
