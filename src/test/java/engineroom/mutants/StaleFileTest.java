package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.mutant.Mutant;
import engineroom.book.mutant.MutantFile;
import engineroom.book.mutant.MutantOwner;
import engineroom.book.mutant.MutantResult;
import engineroom.book.mutant.MutantStatus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleFileTest {

  private static final Mutant MUTANT =
      new Mutant("Job#run guard 1", "source", "guard", "Job.java", "Job#run", 1, "", "", "");

  private final MutantFile recorded =
      new MutantFile(
          "Job.java",
          "d1",
          "o1-w1-b1",
          Map.of("A", "a1", "B", "b1"),
          List.of(
              new MutantResult(
                  MUTANT, MutantStatus.KILLED, List.of("A#x", "B#y"), "B#y", "expected", "")));

  private StaleFile now(String digest, Map<String, String> tests) {
    return new StaleFile("Job.java", digest, "o1-w1-b1", tests, recorded);
  }

  @Test
  void whatHasNotChangedIsFresh() {
    assertThat(now("d1", Map.of("A", "a1", "B", "b1")).isFresh()).isTrue();
  }

  @Test
  void ofAChangedFileNothingIsKnown() {
    StaleFile file = now("d2", Map.of("A", "a1", "B", "b1"));

    assertThat(file.isFresh()).isFalse();
    assertThat(file.before(MUTANT)).isNull();
    assertThat(file.toRun(MUTANT, Set.of("A#x"), List.of())).containsExactly("A#x");
  }

  private StaleFile madeBy(String operators) {
    return new StaleFile("Job.java", "d1", operators, Map.of("A", "a1", "B", "b1"), recorded);
  }

  @Test
  void aNewWrongAnswerIsTriedAndTheOthersAreNot() {
    StaleFile file = madeBy("o1-w2-b1");
    Mutant other =
        new Mutant("Job#run guard 1", "source", "guard", "Job.java", "Job#run", 1, "", "", "new");

    assertThat(file.isFresh()).isFalse();
    assertThat(file.toRun(MUTANT, Set.of("A#x", "B#y"), List.of(owner("a", "A#x")))).isEmpty();
    assertThat(file.before(other)).isNull();
    assertThat(file.toRun(other, Set.of("A#x"), List.of())).containsExactly("A#x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"o2-w1-b1", "o1-w1-b2"})
  void otherOperatorsOrOtherBehavioursLeaveNothingKnown(String operators) {
    assertThat(madeBy(operators).before(MUTANT)).isNull();
  }

  @Test
  void ofAChangedTestClassNothingIsKnownAndOfTheOthersAll() {
    StaleFile file = now("d1", Map.of("A", "a1", "B", "b2"));

    assertThat(file.isFresh()).isFalse();
    assertThat(file.before(MUTANT).killers()).containsExactly("A#x");
    assertThat(file.before(MUTANT).telling()).isEmpty();
    assertThat(file.toRun(MUTANT, Set.of("A#x", "B#y"), List.of(owner("b", "B#y"))))
        .containsExactly("B#y");
  }

  @Test
  void whereABehaviourHasAWitnessThatHasNotChangedItNeedsNoOther() {
    StaleFile file = now("d1", Map.of("A", "a1", "B", "b2"));
    Set<String> reaching = Set.of("A#x", "B#y", "B#z");

    assertThat(file.toRun(MUTANT, reaching, List.of(owner("a", "A#x", "B#y")))).isEmpty();
    assertThat(file.toRun(MUTANT, reaching, List.of(owner("a", "A#x", "B#y"), owner("b", "B#z"))))
        .containsExactly("B#z");
  }

  @Test
  void inLinesThatNoBehaviourNamesOneWitnessIsEnough() {
    StaleFile file = now("d1", Map.of("A", "a1", "B", "b2"));

    assertThat(file.toRun(MUTANT, Set.of("A#x", "B#y"), List.of())).isEmpty();
  }

  @Test
  void whereNobodyIsLeftThatNoticesEverybodyIsAsked() {
    StaleFile file = now("d1", Map.of("A", "a2", "B", "b2"));

    assertThat(file.toRun(MUTANT, Set.of("A#x", "B#y"), List.of(owner("a", "A#x"))))
        .containsExactlyInAnyOrder("A#x", "B#y");
  }

  private static MutantOwner owner(String id, String... tests) {
    return new MutantOwner(id, List.of(), Set.of(tests));
  }

  @Test
  void aTestClassThatIsNewOrGoneIsAChange() {
    assertThat(now("d1", Map.of("A", "a1", "B", "b1", "C", "c1")).isFresh()).isFalse();
    assertThat(now("d1", Map.of("A", "a1")).isFresh()).isFalse();
  }

  @Test
  void oneThatOnlyAChangedTestNoticedSurvivesUntilItRunsAgain() {
    StaleFile file = now("d1", Map.of("A", "a2", "B", "b2"));

    assertThat(file.before(MUTANT).status()).isEqualTo(MutantStatus.SURVIVED);
  }
}
