package engineroom.races;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.race.Interleaving;
import engineroom.book.race.Interleaving.Lane;
import engineroom.book.race.Interleavings;
import engineroom.engine.ShortJobAgainstWait;
import engineroom.races.scenario.AddAgainstAdd;
import engineroom.races.scenario.CancelAgainstWaitCancelled;
import engineroom.races.scenario.DoneAgainstAwait;
import engineroom.races.scenario.OnShutdownAgainstOnShutdown;
import engineroom.races.scenario.PlantedGap;
import engineroom.races.scenario.PlantedRace;
import engineroom.races.scenario.ShutdownAgainstShutdown;
import engineroom.testrun.MachineLine;
import engineroom.testrun.PlantedFaults;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looks for races with a model checker: those that the port keeps are found, and what a lock of the
 * port is for holds in every order that is tried.
 *
 * <p>A checker that finds nothing may have looked at nothing. So it must find a planted race first.
 */
@Tag("slow")
@Tag("races")
@Timeout(300)
class RacesTest {

  private static final ModelChecker CHECKER = new ModelChecker(10_000);
  private static final ModelChecker SHORT_CHECKER = new ModelChecker(2_000);

  private static final PlantedFaults PLANTED =
      new PlantedFaults("model-checker", "Model checker", "mvn -Pproof -Dtest=RacesTest");

  private final Interleavings recorded =
      new Interleavings(Path.of("chapters/results/races"), Path.of(""));

  @BeforeAll
  static void theCheckerFindsAPlantedRace() throws IOException {
    PLANTED.expect("a field that nobody guards", finds(CHECKER, PlantedRace.class));
    PLANTED.expect("the same, in a short search", finds(SHORT_CHECKER, PlantedRace.class));
    PLANTED.expect("a check before its lock", finds(SHORT_CHECKER, PlantedGap.class));
    PLANTED.record();
  }

  /** Each of these gives both threads the answer that one of them alone may have. */
  private static boolean finds(ModelChecker checker, Class<?> scenario) {
    Optional<String> report = checker.check(scenario);
    return report
        .filter(told -> told.contains("Up(): 1") && told.contains("UpToo(): 1"))
        .isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void aRaceThatThePortKeepsIsFound(Race race) throws Exception {
    Instant start = Instant.now();
    String report = CHECKER.check(race.scenario()).orElse("nothing was found");
    assertThat(report).contains("Detailed trace:");
    int seconds = (int) Duration.between(start, Instant.now()).toSeconds();

    Interleaving found = interleaving(race, report, seconds);

    assertThat(found.inTurn())
        .as("the answers of two that take turns")
        .doesNotContain(answers(found));
    if (Boolean.getBoolean("accept.races")) {
      recorded.write(found);
    }
    assertThat(byOperation(found)).isEqualTo(byOperation(recorded.require(race.title())));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        ShutdownAgainstShutdown.class,
        OnShutdownAgainstOnShutdown.class,
        AddAgainstAdd.class,
        DoneAgainstAwait.class,
        CancelAgainstWaitCancelled.class,
        ShortJobAgainstWait.class
      })
  void whatALockIsForHoldsInEveryOrder(Class<?> scenario) {
    assertThat(SHORT_CHECKER.check(scenario)).isEmpty();
  }

  private static Interleaving interleaving(Race race, String report, int seconds)
      throws ReflectiveOperationException {
    LincheckReport read = LincheckReport.of(report, race.shown());
    List<List<String>> inTurn =
        List.of(inTurn(race, read.lanes(), 0, 1), inTurn(race, read.lanes(), 1, 0));
    Interleaving.Origin origin =
        new Interleaving.Origin(
            "Lincheck 3.7, model checking",
            MachineLine.described(),
            LocalDate.now().toString(),
            Interleavings.COMMAND,
            seconds);
    return new Interleaving(race.title(), origin, read.lanes(), read.steps(), inTurn);
  }

  /** The answers, lane by lane, if one operation is over before the other begins. */
  private static List<String> inTurn(Race race, List<Lane> lanes, int first, int second)
      throws ReflectiveOperationException {
    Object subject = race.scenario().getConstructor().newInstance();
    String[] answers = new String[2];
    for (int lane : List.of(first, second)) {
      Method operation = race.scenario().getMethod(lanes.get(lane).operation());
      answers[lane] = String.valueOf(operation.invoke(subject));
    }
    return List.of(answers);
  }

  private static List<String> answers(Interleaving interleaving) {
    return interleaving.lanes().stream().map(Lane::answer).toList();
  }

  private static Map<String, String> byOperation(Interleaving interleaving) {
    return interleaving.lanes().stream().collect(Collectors.toMap(Lane::operation, Lane::answer));
  }
}
