package engineroom.book.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.source.JavaMember;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MutantsOfBehavioursTest {

  private static final String FILE = "src/main/java/engineroom/engine/Engine.java";

  private final MutantOwner taken = owner("taken", 10, 20, "Chapter03Test#refusesATakenName");
  private final MutantOwner stored = owner("stored", 10, 20, "Chapter03Test#storesAHandler");
  private final MutantOwner elsewhere = owner("elsewhere", 30, 40, "Chapter10Test#shutsDown");

  private final JavaMember field = member("limit", null, 5, 5);

  private static MutantOwner owner(String id, int start, int end, String test) {
    return new MutantOwner(id, List.of(member(id, List.of(), start, end)), Set.of(test));
  }

  private static JavaMember member(String name, List<String> parameters, int start, int end) {
    return new JavaMember(
        FILE, "engineroom.engine.Engine", "Engine", name, parameters, start, start, end, List.of());
  }

  private static MutantResult result(int line, MutantStatus status, String... killers) {
    Mutant mutant =
        new Mutant(
            "Engine#register guard 1",
            "source",
            "guard",
            FILE,
            "Engine#register",
            line,
            "",
            "",
            "");
    return new MutantResult(mutant, status, List.of(killers), "", "", "");
  }

  private MutantsOfBehaviours join(MutantResult... results) {
    MutantOwners owners =
        new MutantOwners(
            List.of(taken, stored, elsewhere), List.of(field, taken.java().getFirst()));
    return new MutantsOfBehaviours(List.of(results), owners);
  }

  @Test
  void aMutantBelongsToEveryBehaviourThatNamesItsLine() {
    MutantResult killed = result(10, MutantStatus.KILLED, "Chapter03Test#refusesATakenName");

    MutantsOfBehaviours joined = join(killed);

    assertThat(joined.of("taken")).containsExactly(killed);
    assertThat(joined.of("stored")).containsExactly(killed);
    assertThat(joined.of("elsewhere")).isEmpty();
  }

  @Test
  void oneInAFieldIsToBeNoticedByABehaviourThatNamesAnythingOfItsClass() {
    MutantResult killed = result(5, MutantStatus.KILLED, "Chapter10Test#shutsDown");

    assertThat(join(killed).survivors()).isEmpty();
    assertThat(join(result(5, MutantStatus.SURVIVED)).survivors()).hasSize(1);
  }

  @Test
  void oneInAFieldIsShownWithNoBehaviourSinceNoneNamesItsLine() {
    MutantResult killed = result(5, MutantStatus.KILLED, "Chapter10Test#shutsDown");

    assertThat(join(killed).of("elsewhere")).isEmpty();
  }

  @Test
  void whoNamesAClassAsAWholeAnswersForItsFieldsAndNotForItsMethods() {
    MutantOwner whole =
        new MutantOwner("whole", List.of(member("", null, 1, 90)), Set.of("Chapter02Test#fields"));
    MutantOwners owners =
        new MutantOwners(
            List.of(taken, whole),
            List.of(member("", null, 1, 90), field, taken.java().getFirst()));

    assertThat(owners.of(result(10, MutantStatus.SURVIVED).mutant())).containsExactly(taken);
    assertThat(owners.of(result(5, MutantStatus.SURVIVED).mutant())).containsExactly(taken, whole);
  }

  @Test
  void theTestOfOneOfItsOwnersIsEnough() {
    MutantsOfBehaviours joined =
        join(result(20, MutantStatus.KILLED, "Chapter03Test#storesAHandler"));

    assertThat(joined.survivors()).isEmpty();
  }

  @Test
  void oneThatOnlyATestOfSomethingElseNoticesSurvives() {
    MutantResult noticed = result(15, MutantStatus.KILLED, "Chapter10Test#shutsDown");

    assertThat(join(noticed).survivors())
        .containsExactly(new MutantsOfBehaviours.Survivor(noticed, List.of(taken, stored)));
  }

  @Test
  void oneThatIsEquivalentDoesNotSurvive() {
    assertThat(join(result(15, MutantStatus.EQUIVALENT)).survivors()).isEmpty();
  }

  @Test
  void oneThatNoTestReachesSurvives() {
    assertThat(join(result(15, MutantStatus.NOT_COVERED)).survivors()).hasSize(1);
  }

  @Test
  void oneOutsideAllBehavioursIsOnlyCounted() {
    MutantsOfBehaviours joined =
        join(result(21, MutantStatus.SURVIVED), result(30, MutantStatus.EQUIVALENT));

    assertThat(joined.survivors()).isEmpty();
    assertThat(joined.unowned()).isEqualTo(1);
    assertThat(joined.owned()).isEqualTo(1);
  }
}
