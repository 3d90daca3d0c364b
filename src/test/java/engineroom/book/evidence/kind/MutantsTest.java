package engineroom.book.evidence.kind;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.evidence.Behaviour;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.evidence.EvidencePiece;
import engineroom.book.evidence.EvidenceRow;
import engineroom.book.evidence.EvidenceRow.Tone;
import engineroom.book.evidence.Proof;
import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantFile;
import engineroom.book.mutant.MutantFiles;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import engineroom.book.mutant.RecordedMutants;
import engineroom.book.mutant.SourceDigests;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMark;
import engineroom.book.source.JavaMember;
import engineroom.book.words.BookWords;
import engineroom.files.Location;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantsTest {

  private static final String PORT = "src/main/java/engineroom/engine/Engine.java";
  private static final String TEST = "engineroom.chapters.Chapter03Test";
  private static final String OTHER = "engineroom.chapters.Chapter04Test";
  private static final String REFUSES = TEST + "#refusesATakenName";
  private static final BookWords WORDS = BookWords.in(BookWords.ENGLISH);

  @TempDir private Path folder;
  private final Problems problems = new Problems();
  private final List<MutantResult> results = new ArrayList<>();

  @BeforeEach
  void theSourcesOfTheDay() throws IOException {
    write(PORT, "the port");
    write("src/test/java/engineroom/chapters/Chapter03Test.java", "its tests");
    write("src/test/java/engineroom/chapters/Chapter04Test.java", "others' tests");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void tried(int line, String id, String after, MutantStatus status, String... killers) {
    String telling = killers.length == 0 ? "" : killers[0];
    String says = killers.length == 0 ? "" : "expected an error, was null";
    Mutant mutant =
        new Mutant(
            "Engine#register " + id,
            "source",
            "guard",
            PORT,
            "Engine#register",
            line,
            "takes (taken) for false",
            "if (taken) { refuse(); }",
            after);
    results.add(new MutantResult(mutant, status, List.of(killers), telling, says, ""));
  }

  private void recorded() throws IOException {
    SourceDigests now = new SourceDigests(folder);
    Map<String, String> tests = new LinkedHashMap<>();
    List.of(TEST, OTHER).forEach(type -> tests.put(type, now.ofTest(type)));
    new MutantFiles(folder.resolve("mutants"))
        .write(new MutantFile(PORT, now.of(PORT), "operators", tests, results));
  }

  private void equivalent(String line) throws IOException {
    write("mutants/equivalents.txt", line + "\n");
  }

  private MutantsCollector collector() {
    Behaviour taken = behaviour("taken", "Engine#register");
    Behaviour stored = behaviour("stored", "Engine#register");
    JavaIndex port =
        new JavaIndex(
            List.of(
                member(PORT, "engineroom.engine.Engine", "limit", null, 5, 5),
                member(PORT, "engineroom.engine.Engine", "register", List.of(), 10, 20)));
    JavaIndex tests =
        new JavaIndex(
            List.of(
                test(TEST, "refusesATakenName", "taken"),
                test(OTHER, "refusesItTwice", "taken"),
                test(OTHER, "storesIt", "stored")));
    RecordedMutants recorded =
        RecordedMutants.read(
            folder.resolve("mutants"), new SourceDigests(folder), new Project(folder), problems);
    return new MutantsCollector(
        recorded, Owners.of(List.of(taken, stored), port, tests), port, tests, problems);
  }

  private static Behaviour behaviour(String id, String java) {
    return new Behaviour(id, "engine.go:64-71", java, new Location("c.adoc", 7));
  }

  private static JavaMember test(String type, String name, String id) {
    return member(
        "T.java", type, name, List.of(), 3, 9, new JavaMark("Behaviour", List.of(id), 3, 3));
  }

  private static JavaMember member(
      String file,
      String type,
      String name,
      List<String> parameters,
      int start,
      int end,
      JavaMark... marks) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    return new JavaMember(file, type, simple, name, parameters, start, start, end, List.of(marks));
  }

  private Proof proof(String id) {
    return collector().proof(behaviour(id, "Engine#register"));
  }

  private static List<String> lines(Proof proof) {
    return proof.row(WORDS).entries().stream()
        .map(EvidenceEntry.Line.class::cast)
        .map(line -> line.pieces().stream().map(MutantsTest::words))
        .map(pieces -> pieces.collect(Collectors.joining(" ")))
        .toList();
  }

  private static String words(EvidencePiece piece) {
    return switch (piece) {
      case EvidencePiece.Text text -> text.words();
      case EvidencePiece.Aside aside -> "(" + aside.words() + ")";
      case EvidencePiece.Code code -> "`" + code.name() + "`";
      case EvidencePiece.Source source -> source.name();
      default -> throw new AssertionError(piece);
    };
  }

  @Test
  void aCardCountsWhatBecameOfTheMutantsInItsLines() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, REFUSES);
    tried(11, "guard 2", ";", MutantStatus.KILLED, OTHER + "#storesIt");
    tried(12, "order 1", ";", MutantStatus.SURVIVED);
    tried(21, "guard 3", ";", MutantStatus.SURVIVED);
    recorded();
    equivalent("Engine#register order *: nobody sees the order");

    Proof proof = proof("taken");

    assertThat(proof.row(WORDS).value())
        .isEqualTo(
            "1 killed by its tests, 1 killed by tests of others with these lines, 1 equivalent");
    assertThat(proof.row(WORDS).tone()).isEqualTo(Tone.QUIET);
    assertThat(proof.complaint()).isEmpty();
    assertThat(lines(proof))
        .containsExactly(
            "3 mutants in its lines: 1 killed by its tests,"
                + " 1 killed by tests of others with these lines, 1 equivalent",
            "Leave `if (taken) { refuse(); }` out (line 10), and refusesATakenName says:"
                + " `expected an error, was null`",
            "Equivalent: nobody sees the order");
  }

  @Test
  void theMutantThatFewestNoticeIsTheOneThatIsTold() throws IOException {
    tried(10, "guard 1", "refuse();", MutantStatus.KILLED, REFUSES, OTHER + "#storesIt");
    tried(11, "guard 2", "accept();", MutantStatus.KILLED, REFUSES);
    recorded();

    assertThat(lines(proof("taken")).getLast())
        .isEqualTo(
            "Put `accept();` in place of `if (taken) { refuse(); }` (line 11),"
                + " and refusesATakenName says: `expected an error, was null`");
  }

  @Test
  void ofAWrongAnswerItIsToldWhatItDoesAndNotWhatWouldBeRight() throws IOException {
    String change = "It stores nothing, not even a.b. Registering stores the handler.";
    Mutant mutant =
        new Mutant(
            "Engine#register wrong",
            "answer",
            "wrong",
            PORT,
            "Engine#register",
            10,
            change,
            "",
            "");
    results.add(
        new MutantResult(
            mutant, MutantStatus.KILLED, List.of(REFUSES), REFUSES, "expected an error", ""));
    recorded();

    assertThat(lines(proof("taken")).getLast())
        .isEqualTo(
            "Change this (line 10): It stores nothing, not even a.b,"
                + " and refusesATakenName says: `expected an error`");
  }

  @Test
  void aSurvivorIsNoProof() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.SURVIVED);
    recorded();

    Proof proof = proof("taken");
    EvidenceRow row = proof.row(WORDS);

    assertThat(row.tone()).isEqualTo(Tone.MISSING);
    assertThat(row.lack()).isEqualTo("mutants in its lines that no test notices: 1");
    assertThat(lines(proof))
        .containsExactly(
            "1 mutant in its lines: 1 survived",
            "Leave `if (taken) { refuse(); }` out (line 10), and no test says anything");
    assertThat(proof.complaint())
        .hasValueSatisfying(
            told ->
                assertThat(told)
                    .startsWith(
                        "none of the tests of behaviour 'taken' notices"
                            + " 'Engine#register guard 1': write the test"));
  }

  @Test
  void oneThatOnlyATestOfOtherLinesNoticesSurvives() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, OTHER + "#somethingElse");
    recorded();

    assertThat(proof("taken").complaint()).isPresent();
  }

  @Test
  void whatWasRecordedOfAnOlderPortIsToldAndProvesNothing() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, REFUSES);
    tried(11, "guard 2", ";", MutantStatus.SURVIVED);
    recorded();
    write(PORT, "the port of tomorrow");

    Proof proof = proof("taken");

    assertThat(proof.row(WORDS).value()).isEqualTo("recorded for older code");
    assertThat(proof.complaint()).isEmpty();
    assertThat(lines(proof).getFirst())
        .isEqualTo(
            "2 mutants in its lines: 1 killed by its tests, 1 survived (recorded for older code)");
  }

  @Test
  void anotherTestThanItWasKilledByMakesARecordOld() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, REFUSES, OTHER + "#storesIt");
    recorded();
    write("src/test/java/engineroom/chapters/Chapter03Test.java", "its tests of tomorrow");

    assertThat(proof("taken").row(WORDS).value()).isEqualTo("recorded for older code");
    assertThat(proof("stored").row(WORDS).value()).isEqualTo("1 killed by its tests");
  }

  @Test
  void whatIsOldAmongThemIsCounted() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, REFUSES);
    tried(11, "guard 2", ";", MutantStatus.KILLED, OTHER + "#refusesItTwice");
    recorded();
    write("src/test/java/engineroom/chapters/Chapter04Test.java", "others' tests of tomorrow");

    Proof proof = proof("taken");

    assertThat(proof.row(WORDS).value())
        .isEqualTo("2 killed by its tests, 1 recorded for older code");
    assertThat(lines(proof).getFirst())
        .isEqualTo("2 mutants in its lines: 2 killed by its tests, 1 recorded for older code");
    assertThat(proof.row(WORDS).cell().pieces()).hasToString("[Text[words=2 of 2]]");
  }

  @Test
  void oneWitnessThatHasNotChangedIsEnoughForARecord() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, REFUSES, OTHER + "#refusesItTwice");
    recorded();
    write("src/test/java/engineroom/chapters/Chapter03Test.java", "its tests of tomorrow");

    Proof proof = proof("taken");

    assertThat(proof.row(WORDS).value()).isEqualTo("1 killed by its tests");
    assertThat(lines(proof)).noneMatch(line -> line.contains("expected an error"));
  }

  @Test
  void aTestThatIsWrittenForASurvivorMakesTheRecordOld() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.SURVIVED);
    recorded();
    write("src/test/java/engineroom/chapters/Chapter04Test.java", "others' tests of tomorrow");

    assertThat(proof("taken").row(WORDS).value()).isEqualTo("recorded for older code");
    assertThat(proof("taken").complaint()).isEmpty();
  }

  @Test
  void aSurvivorThatNoCardShowsIsReportedWhereItLies() throws IOException {
    tried(5, "limit 1", ";", MutantStatus.SURVIVED);
    recorded();
    MutantsCollector collector = collector();
    collector.proof(behaviour("taken", "Engine#register"));

    collector.reportStrays(Set.of("taken", "stored"));

    assertThat(problems.all())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(PORT + ":5: no test of its class's behaviours notices the mutant");
  }

  @Test
  void aBehaviourWithoutMutantsShowsNothing() throws IOException {
    recorded();

    assertThat(proof("taken").row(WORDS).isShown()).isFalse();
  }

  @Test
  void programsAreToldTheCountsAndWhatThereIsToSay() throws IOException {
    tried(10, "guard 1", ";", MutantStatus.KILLED, REFUSES);
    tried(11, "guard 2", ";", MutantStatus.KILLED, REFUSES, OTHER + "#storesIt");
    recorded();

    Map<String, Object> data = proof("taken").data();

    assertThat(data.get("mutantCounts"))
        .hasToString("{all=2, killed=2, killedByOthers=0, equivalent=0, survived=0, current=true}");
    assertThat((List<?>) data.get("mutants"))
        .singleElement()
        .asString()
        .contains("id=Engine#register guard 1", "says=expected an error, was null");
  }
}
